internal import Disk
internal import PublicFolder
internal import SearchIndex
internal import SitePages

/// The full-text search of a site that is built: its index grows beside the pages.
struct SiteSearch: Sendable {
  private let indexer: SearchIndexer

  /// Begins an index; nil where the program that makes it is not there.
  ///
  /// - Throws: `DiskError`.
  init?(for folder: SiteFolder) throws(DiskError) {
    guard let program = try SearchProgram() else { return nil }
    indexer = try SearchIndexer(program, in: folder.at(SiteFolder.workspace + "/search"))
  }

  /// Puts the index of a site's letters into the new site.
  ///
  /// - Throws: `DiskError`.
  func put(_ site: Site, to writer: PublicWriter) async throws(DiskError) {
    _ = try await Parallel.map(site.letters.count) { place throws(DiskError) in
      let body = try site.letters[place].body(from: site.shelf).unlinked
      let document = site.renderer.searchDocument(of: place, body: body)
      try indexer.put(document.route.path, index: document.index, document.bytes)
    }
    for file in try indexer.finish() {
      try writer.put("pagefind/" + file.path, FileReading.bytes(of: file.source))
    }
  }
}
