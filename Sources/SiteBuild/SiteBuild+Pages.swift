internal import Digests
internal import Disk
internal import PublicFolder
internal import SitePages

/// A site that is read → everything that stands in Public.
extension SiteBuild {
  /// Puts everything into the new site: pages, the editor's files, and beside them the search's index.
  static func put(
    _ site: Site, of folder: SiteFolder, _ search: SiteSearch?, _ common: Digest?,
    to writer: PublicWriter, _ timing: inout StageTimes, _ progress: BuildProgress
  ) async throws(DiskError) {
    let index = Task { await putSearch(search, of: site, to: writer) }
    do throws(DiskError) {
      let keys = common.flatMap { PageKeys(site.renderer, site.map, common: $0) }
      timing.end("what pages are made from")
      try await putPages(of: site, keys, to: writer, progress)
      for path in site.setup.files {
        try writer.put(path, copying: folder.at(SiteFolder.files + "/" + path))
      }
    } catch {
      // No index may go on growing once the lock is gone.
      _ = await index.value
      throw error
    }
    timing.end("pages")
    if let error = await index.value { throw error }
    timing.end("search")
  }

  /// Puts the search's index into the new site.
  ///
  /// - Returns: why it could not.
  private static func putSearch(
    _ search: SiteSearch?, of site: Site, to writer: PublicWriter
  ) async -> DiskError? {
    do throws(DiskError) { try await search?.put(site, to: writer) } catch { return error }
    return nil
  }

  private static func putPages(
    of site: Site, _ keys: PageKeys?, to writer: PublicWriter, _ progress: BuildProgress
  ) async throws(DiskError) {
    // What shows the whole collection comes first, so that no core is left with it at the end.
    let isLarge = { (route: Route) in site.map.plan(for: route)?.isOfWhole ?? false }
    let all = site.map.routes
    let large = all.filter(isLarge)
    let routes = large + all.filter { !isLarge($0) }
    _ = try await Parallel.map(routes.count, large: large.count) { index throws(DiskError) in
      let route = routes[index]
      let key = site.map.plan(for: route).flatMap { keys?.key(of: $0, at: route) }
      if let key, writer.keeps(route.path, madeFrom: key) { return }
      if let pieces = site.map.plan(for: route).flatMap(site.renderer.pieces) {
        try writer.put(route.path, pieces: pieces, madeFrom: key)
      } else if let page = try site.page(at: route) {
        try writer.put(route.path, page, madeFrom: key)
      }
      progress.report("Making pages", index + 1, routes.count)
    }
  }
}
