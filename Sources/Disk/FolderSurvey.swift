/// Everything below a folder with its stamp, as it stands at one moment.
public struct FolderSurvey: Sendable {
  /// A file, link or device.
  public struct Entry: Sendable {
    /// The path below the folder, with `/` between its parts.
    public let path: String
    /// Its stamp.
    public let stamp: FileStamp
  }

  /// The files, links and devices, in no order.
  public internal(set) var entries: [Entry] = []
  /// The folders, in no order.
  public internal(set) var folders: [String] = []
  /// What has a name that is no UTF-8; a folder stands for all it holds.
  public internal(set) var misnamed: [FolderEntry] = []
  /// Whether a folder holds nothing.
  public private(set) var hasEmptyFolder = false

  /// Begins with nothing.
  init(hasEmptyFolder: Bool) { self.hasEmptyFolder = hasEmptyFolder }

  /// Surveys a folder; nothing where there is none.
  ///
  /// - Parameter opening: whether folders that their owner may not list or write are opened to him.
  /// - Throws: `DiskError`, where it cannot be listed.
  public init(of folder: String, opening: Bool = false) throws(DiskError) {
    guard Folder.exists(folder) else { return }
    let names = FolderNames()
    let root = try OpenFolder(folder)
    if let number = list(root, "", names, opening) {
      throw DiskError("list the folder", folder, number: number)
    }
    // What a folder holds is told behind all that was told before: each is listed when its turn comes.
    var next = 0
    while next < folders.count {
      let current = folders[next]
      guard let found = try OpenFolder(ifThere: current, in: root, at: folder) else {
        // What vanishes while it is looked at is not there, and may have been all that another folder held.
        folders.remove(at: next)
        hasEmptyFolder = true
        continue
      }
      let before = count
      if let number = list(found, current, names, opening) {
        throw DiskError("list the folder", folder + "/" + current, number: number)
      }
      if count == before { hasEmptyFolder = true }
      next += 1
    }
  }

  private var count: Int { entries.count + folders.count + misnamed.count }

  /// Adds what a folder holds; gives the system's error number where it cannot be listed.
  private mutating func list(
    _ folder: borrowing OpenFolder, _ current: String, _ names: borrowing FolderNames,
    _ opening: Bool
  ) -> Int32? {
    let file = folder.number
    return names.each(in: file) { entry in
      if let found = ListedEntry(entry, in: file, opening: opening) { add(found, below: current) }
    }
  }

  private mutating func add(_ found: ListedEntry, below current: String) {
    guard let name = found.name else {
      let above = current.isEmpty ? [] : Array(current.utf8CString.dropLast()) + [47]
      misnamed.append(FolderEntry(above + found.rawName, found.isFolder ? .folder : .other))
      return
    }
    let path = current.isEmpty ? name : current + "/" + name
    if found.isFolder {
      folders.append(path)
    } else {
      entries.append(Entry(path: path, stamp: found.stamp))
    }
  }
}
