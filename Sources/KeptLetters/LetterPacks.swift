public import Disk
public import EditionModel
public import LetterModel

/// The packs of a folder, in which letters are looked for.
public struct LetterPacks: Sendable {
  /// What the name of a pack ends in.
  static let ending = ".pack"
  /// How many packs are left as they are: each is looked into for each letter.
  private static let most = 8

  let maker: PackMaker
  private var packs: [LetterPack] = []
  /// The paths of packs that cannot be read, or that an earlier program has made.
  private var useless: [String] = []

  /// Where a letter was found.
  public struct Place: Sendable, Hashable {
    let pack: Int
    let record: Int
  }

  /// Opens the packs of a folder, as far as they are whole and by the same maker.
  ///
  /// - Throws: `DiskError`, where the folder cannot be listed; that there is none is no error.
  public init(in folder: String, by maker: PackMaker) throws(DiskError) {
    self.maker = maker
    guard Folder.exists(folder) else { return }
    for entry in try FolderListing.entries(below: folder)
    where entry.kind == .file && entry.path.hasSuffix(Self.ending) {
      let path = folder + "/" + entry.path
      guard let pack = LetterPack(at: path) else {
        useless.append(path)
        continue
      }
      if pack.index.maker == maker {
        packs.append(pack)
      } else if pack.index.maker.name == maker.name {
        useless.append(path)
      }
    }
  }

  /// A letter that was kept; nil where there is none.
  ///
  /// - Parameter register: the print of the register of events for letters that it quotes; nil for others.
  public func letter(
    by key: LetterKey, register: (LetterID) -> ContentPrint?
  ) -> (letter: KeptLetter, place: Place)? {
    for (number, pack) in packs.enumerated() {
      guard var place = pack.index.place(of: key) else { continue }
      while let record = pack.index[place], record.key == key {
        if let letter = pack.letter(at: record),
          letter.register == register(letter.letter.facts.id)
        {
          return (letter, Place(pack: number, record: place))
        }
        place += 1
      }
    }
    return nil
  }

  /// Ends a growing pack and puts the folder in order.
  ///
  /// Packs of which less than half was used, and the smaller of more than eight, are copied into the growing
  /// one as far as they were used, and removed; so are packs that nobody can read.
  ///
  /// - Parameters:
  ///   - used: where the letters were found.
  ///   - growing: makes a pack, where none has grown yet.
  /// - Throws: `DiskError`; what was kept before is then still there.
  public func keep(
    _ grown: GrowingPack?, used: [Place], growing: () throws(DiskError) -> GrowingPack
  ) throws(DiskError) {
    let merged = merged(used: used, besides: grown == nil ? 0 : 1)
    let copied = used.filter { merged.contains($0.pack) }
    var pack = grown
    if pack == nil, !copied.isEmpty { pack = try growing() }
    if let pack {
      try copy(copied, to: pack)
      try pack.keep(as: nil, by: maker)
    }
    for path in useless + merged.sorted().map({ packs[$0].path }) { try Folder.remove(path) }
  }

  /// Ends a growing pack that holds all letters of a share, those that were found among them.
  ///
  /// - Throws: `DiskError`.
  public func keep(
    share pack: GrowingPack, used: [Place], as name: String
  ) throws(DiskError) {
    try copy(used, to: pack)
    try pack.keep(as: name + Self.ending, by: maker)
  }

  private func copy(_ places: [Place], to pack: GrowingPack) throws(DiskError) {
    for place in places {
      guard let record = packs[place.pack].index[place.record] else { continue }
      try pack.copy(record, from: packs[place.pack].file)
    }
  }

  /// The packs that are to be merged.
  private func merged(used: [Place], besides others: Int) -> Set<Int> {
    var sizes = [Int](repeating: 0, count: packs.count)
    for place in used {
      sizes[place.pack] += packs[place.pack].index[place.record]?.size ?? 0
    }
    var merged = Set(packs.indices.filter { sizes[$0] < packs[$0].size / 2 })
    var left = packs.indices.filter { !merged.contains($0) }.sorted { sizes[$0] > sizes[$1] }
    guard left.count + others > Self.most else { return merged }
    // The smaller ones, and larger ones where the smaller together are as large: so that no letter is
    // copied again and again.
    var sum = 0
    while let smallest = left.last, left.count > Self.most / 2 || sizes[smallest] <= sum {
      sum += sizes[smallest]
      merged.insert(smallest)
      left.removeLast()
    }
    return merged
  }
}
