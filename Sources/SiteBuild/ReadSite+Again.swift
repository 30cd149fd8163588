internal import ContentLoader
internal import Diagnostics
internal import Disk
internal import EditionModel
internal import LetterModel
internal import SitePages

/// A site of which only some files are read again.
extension ReadSite {
  /// The same letters in settings and pages that are read again.
  ///
  /// - Returns: nil where letters have to be read again for them.
  /// - Throws: `DiskError`.
  func framed(again folder: SiteFolder) throws(DiskError) -> ReadSite? {
    let frame = try SiteFrame.read(
      folder, showsDrafts: showsDrafts, hasSearch: setup.hasSearch)
    guard frame.files == files, shelf.reads(with: frame.setup),
      !letters.contains(where: {
        $0.value.anchors == nil
          && frame.pages.leads(to: $0.value.letter.facts.id, from: $0.value.path)
      })
    else { return nil }
    var site = self
    site.frame = frame
    return site
  }

  /// The same letters in what letters are read by, of which some are read again by it and all others are still
  /// as they were.
  ///
  /// - Parameter paths: the files of the letters that are read again.
  /// - Returns: nil where there are other letters now.
  /// - Throws: `DiskError`.
  func framed(
    again folder: SiteFolder, reading paths: Set<String>
  ) throws(DiskError) -> ReadSite? {
    let frame = try SiteFrame.read(
      folder, showsDrafts: showsDrafts, hasSearch: setup.hasSearch)
    guard frame.files == files else { return nil }
    let shelf = try LetterShelf(
      folder, setup: frame.setup, program: OwnProgram.digest, keeping: .ifPossible)
    var letters = letters
    for (place, file) in files.enumerated() where paths.contains(file.path) {
      letters[place] = try shelf.letter(file) { frame.pages.leads(to: $0, from: file.path) }
    }
    var site = ReadSite(frame: frame, shelf: shelf, letters: letters, showsDrafts: showsDrafts)
    try site.addAnchors()
    return site
  }

  /// The same site with some of its letters read again.
  ///
  /// - Parameter paths: the files that have changed, relative to the site's folder.
  /// - Returns: the site and the places of the letters that were read; nil where more has changed than the
  ///   texts of letters that were there before.
  /// - Throws: `DiskError`.
  func reading(
    _ paths: Set<String>, of folder: SiteFolder
  ) throws(DiskError) -> (site: ReadSite, letters: [Int])? {
    var site = self
    var places: [Int] = []
    for path in paths.sorted() {
      guard let place = files.firstIndex(where: { $0.path == path }) else {
        // What editors write beside a file while they save it, and take away again, is nothing.
        guard path.hasPrefix(SiteFolder.letters + "/"), !Folder.isThere(folder.at(path)) else {
          return nil
        }
        continue
      }
      guard files[place] == (try LetterFile.found(files[place], of: folder)) else { return nil }
      site.letters[place] = try shelf.letter(files[place]) { pages.leads(to: $0, from: path) }
      places.append(place)
    }
    try site.addAnchors()
    return (site, places)
  }
}

extension LetterFile {
  /// The file as it is found now; nil where no letter is read from it any more.
  fileprivate static func found(
    _ file: LetterFile, of folder: SiteFolder
  ) throws(DiskError) -> LetterFile? {
    let path = folder.at(file.path)
    // A letter with a record is as its record is: both are looked at when the whole site is read.
    guard file.metadata == nil, Folder.isFile(path) else { return nil }
    let head = try FileReading.head(of: path, count: LetterForm.headLength)
    guard head.size <= file.most else { return nil }
    return LetterForm.recognized(name: file.path, head: head.bytes[...]).map {
      LetterFile(path: file.path, form: $0)
    }
  }
}
