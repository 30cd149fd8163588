internal import ContentLoader
internal import Diagnostics
public import Disk
internal import LetterModel

/// A site that is read for the first time: its first pages are there before its last letters are read.
extension SitePreview {
  /// How many letters are read, where others are still to be read for the first time; nil where all are.
  public var unfinished: (read: Int, all: Int)? {
    read.letters.count < read.count ? (read.letters.count, read.count) : nil
  }

  /// Reads a site for the first time; where its letters take longer than a given time, the site of those that
  /// could be read, which `finished` makes whole.
  ///
  /// - Parameter time: for how long letters are read; nil where all are.
  /// - Throws: `DiskError`.
  public static func begin(
    _ folder: SiteFolder, within time: Duration?
  ) async throws(DiskError) -> SitePreview {
    var read = try await ReadSite.opened(folder, keeping: .pagesAndDrafts, hasSearch: false)
      .readingOn(until: time.map { ContinuousClock.now + $0 }, progress: .silent)
    // A last quarter is sooner read than a part is shown and then the whole.
    if read.letters.count > read.count * 3 / 4 {
      read = try await read.readingOn(progress: .silent)
    }
    guard read.letters.count < read.count else { return SitePreview(folder, read) }
    // What is told of the whole, as of a letter that is named and is not there, is not known yet.
    let told = read.frame.diagnostics + read.letters.flatMap(\.diagnostics)
    return SitePreview(folder, read, Site.of(read).value, told, ready: nil, isPartial: true)
  }

  /// The site with the letters that were still to be read.
  ///
  /// - Throws: `DiskError`.
  public func finished() async throws(DiskError) -> SitePreview {
    SitePreview(folder, try await read.readingOn(progress: .silent))
  }

  /// The site of the letters that are read and of one more, whose page somebody asks for before its turn comes.
  ///
  /// - Parameter address: the letter's page, below the site's root.
  /// - Returns: nil where no letter waits for its turn, or none has the name of its file in this address.
  /// - Throws: `DiskError`.
  public func early(_ address: String) throws(DiskError) -> SitePreview? {
    let parts = address.split(separator: "/").suffix(3)
    guard unfinished != nil, parts.count == 3, parts.first == "letters", parts.last == "index.html",
      let name = parts.dropFirst().first,
      let file = read.files[read.letters.count...].first(where: { $0.id.rawValue == name })
    else { return nil }
    // Its letters do not follow their files any more: nothing is read on, saved or read again from it.
    var read = read
    read.letters.append(
      try read.shelf.letter(file) { [pages = read.pages] in pages.leads(to: $0, from: file.path) })
    try read.addAnchors()
    let early = SitePreview(
      folder, read, Site.of(read).value,
      diagnostics.diagnostics + read.letters.suffix(1).flatMap(\.diagnostics),
      ready: nil, isPartial: true)
    return early.source(ofPageAt: address) == file.path ? early : nil
  }
}
