internal import Disk

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension ProgramFolders {
  /// The folders of the environment's `PATH`, or the usual ones where there is none.
  public static var ofEnvironment: ProgramFolders {
    ProgramFolders(
      path: getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin")
  }

  /// The path of a program; nil where no folder has one that may be run.
  func path(of program: Program) -> String? {
    paths.lazy.map { $0 + "/" + program.name }.first { path in
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
      return access(path, X_OK) == 0
    }
  }

  /// What tells programs of the same names from one another: where each is found, and how it lies there.
  public func print(of programs: [Program]) -> [UInt8] {
    var bytes: [UInt8] = []
    for program in programs {
      bytes.append(contentsOf: program.name.utf8)
      guard let path = path(of: program), let found = realpath(path, nil) else { continue }
      defer { free(found) }
      let file = String(cString: found)
      bytes.append(contentsOf: file.utf8)
      FileStamp.of(file)?.append(to: &bytes)
    }
    return bytes
  }
}
