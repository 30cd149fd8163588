/// A program of the system that the site is made with, and the package that brings it.
public struct Program: Sendable, Hashable {
  /// The name that it is found by on the PATH.
  public let name: String
  /// Debian's package that holds it, as an editor is told.
  public let package: String
  /// How many bytes of address space it may have; nil where it is held to a limit by its arguments.
  public let memory: UInt?
  /// Whether it may write files; what reads letters may not.
  public let writesFiles: Bool
  /// How the name of the library begins that does its work: `libpoppler.so`; nil where it does all itself.
  public let library: String?

  /// Makes a program of its name, its package and its limits.
  public init(
    name: String, package: String, memory: UInt? = 1 << 30, writesFiles: Bool = false,
    library: String? = nil
  ) {
    self.name = name
    self.package = package
    self.memory = memory
    self.writesFiles = writesFiles
    self.library = library
  }
}

/// The folders in which programs are looked for, in order.
public struct ProgramFolders: Sendable, Hashable {
  /// The folders' absolute paths.
  public let paths: [String]

  /// Takes the folders of a `PATH`.
  ///
  /// What is no absolute path in it is left out: a program that lies in the folder of the letters
  /// is none of the system.
  public init(path: String) {
    paths = path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }
}
