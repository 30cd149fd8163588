internal import Digests
public import Disk
internal import Synchronization

/// Search documents → index: one index for each language, so that words lose the endings of their own
/// language.
///
/// The documents lie in a folder of the workspace and only those that changed are written; an index
/// whose documents are the same is kept as it is, so that most builds need not wait for the program.
public final class SearchIndexer: Sendable {
  /// A file of the index.
  public struct File: Sendable, Hashable {
    /// Its path below the folder of all indexes, `nl/pagefind.js`.
    public let path: String
    /// Where it lies now.
    public let source: String
  }

  private struct State {
    /// The documents' digests by language and path.
    var documents: [String: [String: String]] = [:]
    var hasChanged = false
  }

  private let folder: String
  private let program: SearchProgram
  private let old: SearchManifest
  private let state = Mutex(State())

  /// Begins an index.
  ///
  /// - Parameter folder: what the index's documents and files are kept in from build to build.
  /// - Throws: `DiskError`.
  public init(_ program: SearchProgram, in folder: String) throws(DiskError) {
    self.program = program
    try Folder.make(folder)
    // The program stands elsewhere when it looks for it.
    let folder = try Folder.absolute(folder)
    self.folder = folder
    let bytes = try FileReading.bytesIfPresent(of: folder + "/" + Self.manifest)
    old = bytes.map(SearchManifest.init(parsing:)) ?? SearchManifest()
    guard bytes == nil else { return }
    // What a build that was ended has left behind would be found though no letter has it.
    for entry in try FolderListing.entries(below: folder)
    where entry.kind == .folder && entry.path.hasPrefix("documents.") && !entry.path.contains("/") {
      try Folder.remove(folder + "/" + entry.path)
    }
  }

  private static let manifest = "documents"

  /// Adds a document; may be called from several tasks at once.
  ///
  /// - Parameters:
  ///   - path: the page that it stands for, below the site's root.
  ///   - index: the name of its index: the tag of its language, and behind it, where the language has an index
  ///     for each decade, `-` and the decade.
  /// - Throws: `DiskError`.
  public func put(_ path: String, index: String, _ bytes: [UInt8]) throws(DiskError) {
    let index = Self.folder(of: index)
    let digest = Digest(of: bytes).hex
    let file = folder + "/documents.\(index)/" + path
    let isSame = old.documents[index]?[path] == digest && Folder.isFile(file)
    try state.withLock { state throws(DiskError) in
      // A build that is ended here leaves no list that says more than the folder holds.
      if !isSame, !state.hasChanged { try forget() }
      if !isSame { state.hasChanged = true }
      state.documents[index, default: [:]][path] = digest
    }
    if isSame { return }
    if let slash = file.lastIndex(of: "/") { try Folder.make(String(file[..<slash])) }
    try FileWriting.replace(file, bytes)
  }

  /// Makes the indexes anew where documents changed.
  ///
  /// - Returns: all files of them, in order.
  /// - Throws: `DiskError`.
  public func finish() throws(DiskError) -> [File] {
    let documents = state.withLock { $0.documents }
    try clear(documents)
    var files: [File] = []
    for name in documents.keys.sorted() {
      try index(name, SearchManifest.key(documents[name] ?? [:], program.version))
      files += try self.files(of: name)
    }
    try FileWriting.replace(
      folder + "/" + Self.manifest, SearchManifest(documents: documents).bytes)
    return files
  }

  /// Takes away the documents that are no more.
  private func clear(_ documents: [String: [String: String]]) throws(DiskError) {
    for (language, old) in old.documents {
      for path in old.keys where documents[language]?[path] == nil {
        try forget()
        try Folder.remove(folder + "/documents.\(language)/" + path)
      }
    }
  }

  private func forget() throws(DiskError) { try Folder.remove(folder + "/" + Self.manifest) }

  private func index(_ name: String, _ key: [UInt8]) throws(DiskError) {
    let place = folder + "/index.\(name)"
    let language = String(name.prefix { $0 != "-" })
    let next = place + ".next"
    if try FileReading.bytesIfPresent(of: place + "/" + Self.key) == key { return }
    try Folder.remove(next)
    try program.index(
      folder + "/documents.\(name)", to: next, language: language == "und" ? nil : language)
    try FileWriting.create(next + "/" + Self.key, key)
    try Folder.remove(place)
    try Folder.move(next, to: place)
  }

  /// What an index was made of, beside its files.
  private static let key = "made-of"

  /// The program also brings interfaces of its own, which the site has no use for.
  private static let unused = [
    "pagefind-ui", "pagefind-modular-ui", "pagefind-component-ui", "pagefind-highlight",
  ]

  private func files(of name: String) throws(DiskError) -> [File] {
    let place = folder + "/index.\(name)"
    return try FolderListing.entries(below: place).filter { entry in
      entry.kind == .file && entry.path != Self.key
        && !Self.unused.contains { entry.path.hasPrefix($0 + ".") }
    }.map { File(path: name + "/" + $0.path, source: place + "/" + $0.path) }.sorted {
      $0.path < $1.path
    }
  }

  /// An index's name as a folder's: of a language's tag only the first part tells the endings of words.
  private static func folder(of index: String) -> String {
    let parts = index.split(separator: "-", omittingEmptySubsequences: false)
    let first = parts.first ?? ""
    let isLanguage =
      (2...3).contains(first.utf8.count) && first.utf8.allSatisfy { 97...122 ~= $0 }
    let language = isLanguage ? String(first) : "und"
    guard let last = parts.dropFirst().last, !last.isEmpty,
      last.utf8.allSatisfy({ 48...57 ~= $0 })
    else { return language }
    return "\(language)-\(last)"
  }
}
