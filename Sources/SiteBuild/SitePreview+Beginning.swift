internal import Diagnostics
public import Disk

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
}
