internal import ContentLoader
internal import Diagnostics
public import Disk
internal import EditionModel
internal import LetterModel
internal import SitePages

/// A site after something in it was saved.
extension SitePreview {
  /// The site after some letters were saved, their own pages ready at once; the others follow with
  /// `settled`.
  ///
  /// - Parameter paths: the files that have changed, as they are named to the program.
  /// - Returns: nil where more has changed than the texts of letters, and the whole site has to be read.
  /// - Throws: `DiskError`.
  public func saved(_ paths: Set<String>) throws(DiskError) -> SitePreview? {
    let top = folder.path + "/"
    guard !isPartial, paths.allSatisfy({ $0.hasPrefix(top) }) else { return nil }
    let changed = Set(paths.map { String($0.dropFirst(top.count)) })
    guard let (read, places) = try read.reading(changed, of: folder) else { return nil }
    var site = site
    var ready = self.ready ?? []
    var told = diagnostics.diagnostics
    for place in places {
      let (old, new) = (self.read.letters[place].value, read.letters[place])
      guard let shown = site.showing(new.value, for: old, pages: read.pages.pages) else {
        return nil
      }
      site = shown
      ready.formUnion(site.ownAddresses(of: new.value))
      told.removeAll { $0.place.path == new.value.path }
      told += new.diagnostics + site.links.diagnostics(of: new.value)
    }
    let former = former ?? FormerSite(site: self.site, read: self.read, hasSameFrame: true)
    return SitePreview(folder, read, site, told, ready: ready, after: former)
  }

  /// The site after its settings or pages were changed, for which no letter has to be read.
  ///
  /// - Parameter paths: the files that have changed, as they are named to the program.
  /// - Returns: nil where letters have changed, or what they are read by: then the whole site has to be read.
  /// - Throws: `DiskError`.
  public func adjusted(_ paths: Set<String>) throws(DiskError) -> SitePreview? {
    // Letters of which only the text is known to be new have not come into the edition yet.
    guard ready == nil, !isPartial else { return nil }
    let letters = folder.at(SiteFolder.letters) + "/"
    guard !paths.contains(where: { $0.hasPrefix(letters) }),
      let read = try read.framed(again: folder)
    else { return nil }
    let former = FormerSite(site: site, read: self.read, hasSameFrame: false)
    return SitePreview(folder, read, after: former)
  }

  /// The site after something has changed by which letters are read, as a register of topics.
  ///
  /// The letters that somebody looks at are read again at once, and their pages are ready; the whole site has to
  /// be read behind it.
  ///
  /// - Parameters:
  ///   - paths: the files that have changed, as they are named to the program.
  ///   - addresses: the pages that are looked at, below the site's root.
  /// - Returns: nil where letters have changed, or none is looked at.
  /// - Throws: `DiskError`.
  public func reread(
    _ paths: Set<String>, inView addresses: [String]
  ) throws(DiskError) -> SitePreview? {
    let letters = folder.at(SiteFolder.letters) + "/"
    let inView = Set(addresses.compactMap(source))
    guard ready == nil, !isPartial, !inView.isEmpty,
      !paths.contains(where: { $0.hasPrefix(letters) }),
      let read = try read.framed(again: folder, reading: inView)
    else { return nil }
    let site = Site.of(read)
    let shown = site.value.letters.filter { inView.contains($0.path) }
    return SitePreview(
      folder, read, site.value, site.diagnostics,
      ready: Set(shown.flatMap(site.value.ownAddresses)), isPartial: true)
  }
}

extension Site {
  /// The addresses of a letter's own pages, in all languages.
  fileprivate func ownAddresses(of letter: ShelvedLetter) -> [String] {
    let id = letter.letter.facts.id
    let page = "letters/\(id.rawValue)/index.html"
    return setup.configuration.languages.map { map.route(to: page, in: $0).path }
  }
}
