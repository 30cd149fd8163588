internal import Digests

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension FolderMemory {
  /// Remembers a folder of which it is known what lies in it.
  ///
  /// - Parameters:
  ///   - folder: its path.
  ///   - entries: all that lies in it, those below one folder one after another as in the order of their paths'
  ///     bytes: paths with their stamps, and with a slash at their end and no stamp those of folders that hold nothing.
  ///   - clock: what time it was in the folder's file system before this is called, in nanoseconds since 1970.
  /// - Returns: nil where a folder cannot be looked at.
  public init?(
    of folder: String, holding entries: some Sequence<(path: String, stamp: FileStamp?)>,
    at clock: Int64
  ) {
    do throws(DiskError) {
      var looking = Looking(try OpenFolder(folder), clock)
      guard looking.enter(to: 0) else { return nil }
      for (path, stamp) in entries { guard looking.add(path, stamp) else { return nil } }
      self.init(parsing: looking.end())
    } catch {
      return nil
    }
  }

  /// Writes down what is remembered, folder by folder.
  private struct Looking: ~Copyable {
    private let root: OpenFolder
    private let clock: Int64
    private var out = mark
    /// The path that was added last; the folders that it lies in are those that are open.
    private var path: [UInt8] = []
    /// The folders that are open: how long each path is, and the sum of the names in it where it is known by those.
    private var open: [(length: Int, names: Digest?)] = []

    init(_ root: consuming OpenFolder, _ clock: Int64) {
      self.root = root
      self.clock = clock
      out.append(0)
    }

    /// Adds what lies in the folder; tells whether the folders that it lies in could be looked at.
    mutating func add(_ path: String, _ stamp: FileStamp?) -> Bool {
      let new = Array(path.utf8)
      let shared = zip(self.path, new).prefix { $0 == $1 }.count
      while open.count > 1, let last = open.last,
        last.length >= shared || new[last.length] != UInt8(ascii: "/")
      { leave() }
      self.path = new
      var begin = open.last.map { $0.length == 0 ? 0 : $0.length + 1 } ?? 0
      while let slash = new[begin...].firstIndex(of: UInt8(ascii: "/")) {
        name(new[begin..<slash])
        guard enter(to: slash) else { return false }
        begin = slash + 1
      }
      if let stamp {
        name(new[begin...])
        write(.file, new[...]) { stamp.append(to: &$0) }
      } else {
        out[mark.count] = 1
      }
      return true
    }

    /// Adds a name to the folder that was opened last.
    private mutating func name(_ name: ArraySlice<UInt8>) {
      guard let names = open.last?.names else { return }
      open[open.count - 1].names = names &+ name.withUnsafeBytes { Digest(of: $0) }
    }

    /// Opens the folder whose path is the beginning of the path that was added last.
    mutating func enter(to length: Int) -> Bool {
      var status = stat()
      let name = length == 0 ? [46] : path[..<length]
      let number = root.number
      let isThere = (name + [0]).withUnsafeBytes { name in
        name.withMemoryRebound(to: CChar.self) { name in
          name.baseAddress.map { fstatat(number, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
        }
      }
      guard isThere else { return false }
      let stamp = FileStamp(status)
      // What comes or goes from now on gives it a later time.
      let isCertain = stamp.modified < clock
      open.append((length, isCertain ? nil : Digest.none))
      if isCertain { write(.folder, name) { stamp.append(to: &$0) } }
      return true
    }

    /// Closes the folder that was opened last.
    private mutating func leave() {
      guard let (length, names) = open.popLast(), let names else { return }
      write(.namedFolder, length == 0 ? [46] : path[..<length]) { names.append(to: &$0) }
    }

    private mutating func write(
      _ kind: Kind, _ path: ArraySlice<UInt8>, _ print: (inout [UInt8]) -> Void
    ) {
      out.append(kind.rawValue)
      print(&out)
      withUnsafeBytes(of: UInt32(path.count)) { out.append(contentsOf: $0) }
      out.append(contentsOf: path)
      out.append(0)
    }

    /// All that was written down, with its fingerprint behind it.
    mutating func end() -> [UInt8] {
      while !open.isEmpty { leave() }
      Digest(of: out).append(to: &out)
      return out
    }
  }
}
