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
}
