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
      let keys = common.flatMap {
        PageKeys(site.renderer, site.map, common: $0, links: site.linkAddresses(of:))
      }
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
    let (routes, large) = routes(of: site.map)
    _ = try await Parallel.map(routes.count, large: large) { index throws(DiskError) in
      let (route, plan) = routes[index]
      let key = keys?.key(of: plan, at: route)
      if let key, writer.keeps(route.path, madeFrom: key) { return }
      if let file = site.renderer.pieces(of: plan) {
        let pieces = (keys?.keyed(file, of: plan, at: route) ?? file).unmade
        try writer.put(
          route.path, pieces: pieces.lazy.map { FilePiece(key: $0.key, bytes: $0.bytes) },
          madeFrom: key)
      } else if let page = try site.page(at: route) {
        try writer.put(route.path, page, madeFrom: key)
      }
      progress.report("Making pages", index + 1, routes.count)
    }
  }

  /// All addresses, each with what stands there, and how many of them show the whole collection: those come first, so
  /// that no core is left with one at the end.
  private static func routes(of map: SiteMap) -> (all: [(Route, PagePlan)], large: Int) {
    var (large, others): ([(Route, PagePlan)], [(Route, PagePlan)]) = ([], [])
    let all = map.routes
    others.reserveCapacity(all.count)
    for route in all {
      guard let plan = map.plan(for: route) else { continue }
      if plan.isOfWhole { large.append((route, plan)) } else { others.append((route, plan)) }
    }
    return (large + others, large.count)
  }
}
