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
  ///     bytes: paths with their stamps, and with a slash at their end and no stamp those of folders that hold nothing
  ///     else.
  ///   - misnamed: what lies in it under names that are no UTF-8; the folders that it lies in are among the entries.
  ///   - clock: what time it was in the folder's file system before this is called, in nanoseconds since 1970.
  /// - Returns: nil where a folder cannot be looked at.
  public init?(
    of folder: String, holding entries: some Sequence<(path: String, stamp: FileStamp?)>,
    misnamed: [FolderEntry] = [], at clock: Int64
  ) {
    do throws(DiskError) {
      var looking = Looking(try OpenFolder(folder), misnamed, clock)
      looking.expect(entries.underestimatedCount)
      guard looking.enter() else { return nil }
      for (path, stamp) in entries { guard looking.add(path, stamp) else { return nil } }
      for entry in misnamed { looking.add(entry) }
      self.init(parsing: looking.end())
    } catch {
      return nil
    }
  }

  /// Writes down what is remembered, folder by folder.
  private struct Looking: ~Copyable {
    private let root: OpenFolder
    private let clock: Int64
    /// By their folders' paths the sums of names that are no UTF-8.
    private var strays: [[UInt8]: Digest] = [:]
    private var out = mark
    /// The path of the folder that was opened last; those that it lies in are open, too.
    private var path: [UInt8] = []
    /// The folders that are open: how long each path is, and the sum of the names in it where it is known by those.
    private var open: [(length: Int, names: Digest?)] = []

    init(_ root: consuming OpenFolder, _ misnamed: [FolderEntry], _ clock: Int64) {
      self.root = root
      self.clock = clock
      out.append(0)
      for entry in misnamed {
        let path = entry.rawPath
        let slash = path.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { path[($0 + 1)...] } ?? path[...]
        let above = Array(path[..<(slash ?? 0)])
        strays[above] = strays[above, default: .none] &+ Digest(of: Array(name))
      }
    }

    /// Gets ready for some entries.
    mutating func expect(_ count: Int) { out.reserveCapacity(count * 96 + 256) }

    /// Adds what has a name that is no UTF-8.
    mutating func add(_ entry: FolderEntry) {
      write(entry.kind == .folder ? .misnamedFolder : .misnamed, entry.rawPath) { _ in }
    }

    /// Adds what lies in the folder; tells whether the folders that it lies in could be looked at.
    mutating func add(_ path: String, _ stamp: FileStamp?) -> Bool {
      var path = path
      return path.withUTF8 { add($0, stamp) }
    }

    private mutating func add(_ new: UnsafeBufferPointer<UInt8>, _ stamp: FileStamp?) -> Bool {
      while open.count > 1, !isInFolder(new) { leave() }
      var begin = path.isEmpty ? 0 : path.count + 1
      while let slash = new[begin...].firstIndex(of: UInt8(ascii: "/")) {
        name(new[begin..<slash])
        path = Array(new[..<slash])
        guard enter() else { return false }
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

    /// Whether something lies in the folder that was opened last.
    private func isInFolder(_ new: UnsafeBufferPointer<UInt8>) -> Bool {
      new.count > path.count && new[path.count] == UInt8(ascii: "/") && new.starts(with: path)
    }

    /// Adds a name to the folder that was opened last.
    private mutating func name(_ name: Slice<UnsafeBufferPointer<UInt8>>) {
      guard let names = open.last?.names else { return }
      let name = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: name))
      open[open.count - 1].names = names &+ Digest(of: name)
    }

    /// Opens the folder that has the path.
    mutating func enter() -> Bool {
      var status = stat()
      let number = root.number
      let isThere = (own + [0]).withUnsafeBytes { name in
        name.withMemoryRebound(to: CChar.self) { name in
          name.baseAddress.map { fstatat(number, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
        }
      }
      guard isThere else { return false }
      let stamp = FolderStamp(status)
      // What comes or goes from now on gives it a later time; the folder itself may get another place.
      let isCertain = stamp.isBefore(clock) && !path.isEmpty
      open.append((path.count, isCertain ? nil : Digest.none))
      if isCertain { write(.folder, own) { stamp.append(to: &$0) } }
      return true
    }

    /// The path of the folder that was opened last, as the system takes it.
    private var own: [UInt8] { path.isEmpty ? [UInt8(ascii: ".")] : path }

    /// Closes the folder that was opened last.
    private mutating func leave() {
      if let names = open.popLast()?.names {
        let all = strays[path].map { names &+ $0 } ?? names
        write(.namedFolder, own) { all.append(to: &$0) }
      }
      path.removeLast(path.count - (open.last?.length ?? 0))
    }

    private mutating func write(
      _ kind: Kind, _ path: some Collection<UInt8>, _ print: (inout [UInt8]) -> Void
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
