import Diagnostics
import Disk
import PreviewServer
import SiteBuild

/// Gives the preview its editions, numbered as they come.
actor SiteFeed {
  private let folder: SiteFolder
  private var generation = 0
  /// What was shown last; nil before anything was.
  private var shown: SitePreview?
  /// The letters' pages that were asked for last.
  private let inView = PagesInView()

  init(_ folder: SiteFolder) { self.folder = folder }

  /// The site as it is on the disk now.
  ///
  /// - Parameter changed: the files that have changed since the edition before; nil where that is not known.
  func edition(after changed: Set<String>?) async -> PreviewEdition {
    do {
      if let changed, let saved = try shown?.saved(changed) {
        shown = saved
        var edition = edition(of: saved)
        edition.settle = { await self.settled(saved) }
        return edition
      }
      if let changed, let adjusted = try shown?.adjusted(changed) {
        shown = adjusted
        return edition(of: adjusted)
      }
      if let changed,
        let reread = try shown?.reread(changed, inView: inView.addresses)
      {
        shown = reread
        var edition = edition(of: reread)
        edition.settle = { await self.whole(after: reread) }
        return edition
      }
      return try await first()
    } catch {
      return trouble(error)
    }
  }

  /// The whole site; where it is the first edition and would take long, the site of some letters before it.
  private func first() async throws(DiskError) -> PreviewEdition {
    let site = try await SitePreview.begin(folder, within: generation == 0 ? Self.patience : nil)
    shown = site
    var edition = edition(of: site)
    if site.unfinished != nil {
      edition.settle = { await self.finished(site) }
      edition.early = { [inView] in await Self.early($0, of: site, inView) }
    }
    return edition
  }

  /// For how long letters are read before the first page: with what comes before and after it, it is there within
  /// a second.
  private static let patience = Duration.milliseconds(400)

  /// The first edition with all its letters.
  private func finished(_ begun: SitePreview) async -> PreviewEdition {
    do throws(DiskError) {
      let site = try await begun.finished()
      if shown === begun { shown = site }
      return edition(of: site)
    } catch {
      return trouble(error)
    }
  }

  /// The site with all its letters read again, of which those in view were read before.
  private func whole(after reread: SitePreview) async -> PreviewEdition {
    do {
      let site = try await SitePreview.load(folder)
      if shown === reread { shown = site }
      return edition(of: site, after: reread)
    } catch {
      return trouble(error)
    }
  }

  private func trouble(_ error: DiskError) -> PreviewEdition {
    shown = nil
    let text = error.description
    generation += 1
    return PreviewEdition(
      generation: generation,
      page: { _ in TroublePage.page("The site cannot be read", [text]) }, diagnostics: [])
  }

  /// All that follows from letters that were saved.
  private func settled(_ saved: SitePreview) async -> PreviewEdition {
    let settled = await Self.settled(saved)
    if shown === saved { shown = settled }
    return edition(of: settled, after: saved)
  }

  /// An edition in which all pages are ready, behind one in which only some were.
  private func edition(of whole: SitePreview, after some: SitePreview) -> PreviewEdition {
    var edition = edition(of: whole)
    let same = (some.ready ?? []).filter { Self.isSame($0, some, whole) }
    edition.same = .init(generation: 0, pages: Set(same.map(Self.path)))
    return edition
  }

  /// Outside the actor: another letter may be saved meanwhile.
  private nonisolated static func settled(_ saved: SitePreview) async -> SitePreview {
    saved.settled()
  }

  private static func isSame(_ address: String, _ one: SitePreview, _ other: SitePreview) -> Bool {
    do throws(DiskError) {
      return try one.page(at: address) == other.page(at: address)
        && one.diagnostics.diagnostics == other.diagnostics.diagnostics
    } catch {
      return false
    }
  }

  /// An edition for whoever asks for a letter's page before all letters are read.
  ///
  /// Outside the actor: the others are read meanwhile.
  private nonisolated static func early(
    _ path: String, of begun: SitePreview, _ inView: PagesInView
  ) async -> PreviewEdition? {
    do throws(DiskError) {
      return try begun.early(address(of: path)).map { edition(of: $0, 0, inView) }
    } catch {
      // What is wrong is told once all letters are read.
      return nil
    }
  }

  private func edition(of site: SitePreview) -> PreviewEdition {
    generation += 1
    return Self.edition(of: site, generation, inView)
  }

  private static func edition(
    of site: SitePreview, _ generation: Int, _ inView: PagesInView
  ) -> PreviewEdition {
    let errors = site.diagnostics.diagnostics.filter { $0.severity == .error }
    var edition = PreviewEdition(
      generation: generation,
      page: { path in
        let address = address(of: path)
        if site.source(ofPageAt: address) != nil { inView.look(at: address) }
        return shown(at: path, of: site, errors)
      },
      diagnostics: site.diagnostics.diagnostics)
    edition.hasDesk = { site.source(ofPageAt: address(of: $0)) != nil }
    edition.desk = { desk(at: $0, of: site) }
    edition.notice = site.unfinished.map { read, all in
      "\(read) of \(all) letters are read; the others come by themselves."
    }
    edition.ready = site.ready.map { Set($0.map(path)) }
    edition.isReady = { site.isReady(address(of: $0)) }
    return edition
  }
}
