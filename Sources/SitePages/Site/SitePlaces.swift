/// What stands at each address while a site is laid out.
struct SitePlaces {
  private(set) var plans: [Route: PagePlan] = [:]
  /// What has no place because another page has its address.
  private(set) var homeless: [(route: Route, plan: PagePlan)] = []

  /// What stands in the site and is none of its pages.
  private let reserved: Set<Route>

  init(expecting count: Int, reserved: [String]) {
    self.reserved = Set(reserved.map { Route(path: $0) })
    plans.reserveCapacity(count + 1024)
  }

  /// Gives an address to what asks for it first.
  mutating func place(_ plan: PagePlan, at route: Route) {
    if let other = plans[route] {
      if other != plan { homeless.append((route, plan)) }
    } else {
      plans[route] = plan
    }
  }

  /// Finds what has a folder's address where another page needs the folder.
  ///
  /// - Parameter bare: whether any file has a name without a dot, as a folder has.
  mutating func clearFolders(bare: Bool) {
    for (route, plan) in plans {
      if reserved.contains(route) { homeless.append((route, plan)) }
      for folder in route.folders(bare: bare) {
        if reserved.contains(folder) { homeless.append((route, plan)) }
        guard let other = plans[folder] else { continue }
        // Of a file and a page the file can be moved.
        if case .file = other {
          homeless.append((folder, other))
        } else {
          homeless.append((route, plan))
        }
      }
    }
  }
}
