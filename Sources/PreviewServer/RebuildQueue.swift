/// Makes editions one at a time, and tells whoever listens of each.
///
/// Changes that come while one is made are taken together into the next. An edition of which only some pages
/// are ready is shown at once; the one in which all are is made behind it, and is dropped where a newer change
/// has come meanwhile.
public actor RebuildQueue {
  private let rebuild: @Sendable (Set<String>?) async -> PreviewEdition
  private var isBusy = false
  private var isSettling = false
  /// Whether an edition is made for somebody alone.
  private var isHurrying = false
  /// The last that was, for the page's proof desk and for others who ask for the page.
  private var hurried: (path: String, edition: PreviewEdition)?
  /// What has changed since the last edition; nil where nothing was asked for.
  private var asked: Change?
  private var listeners: [Int: AsyncStream<PreviewNews>.Continuation] = [:]
  private var nextListener = 0
  /// Those who asked for a page that is not ready.
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var isStopped = false
  /// The newest edition.
  public private(set) var edition: PreviewEdition

  private enum Change {
    case files(Set<String>)
    case all

    func and(_ other: Change?) -> Change {
      guard case .files(let own) = self, case .files(let others)? = other ?? .files([]) else {
        return .all
      }
      return .files(own.union(others))
    }
  }

  /// Begins with an edition that is there.
  public init(
    first: PreviewEdition, rebuild: @escaping @Sendable (Set<String>?) async -> PreviewEdition
  ) {
    self.edition = first
    self.rebuild = rebuild
  }

  /// Asks for an edition of what is there now; returns when it is shown.
  ///
  /// - Parameter changed: the files that have changed; nil where that is not known.
  public func ask(_ changed: Set<String>? = nil) async {
    asked = (changed.map { Change.files($0) } ?? .all).and(asked)
    guard !isBusy else { return }
    isBusy = true
    while let change = asked {
      asked = nil
      if case .files(let paths) = change {
        show(await rebuild(paths))
      } else {
        show(await rebuild(nil))
      }
      if edition.settle != nil, !isSettling { settleBehind() }
    }
    isBusy = false
  }

  /// Makes the edition in which all pages are ready, and again where another is shown by then: one at a time, or
  /// a program that saves without end would leave no processor to anything else.
  private func settleBehind() {
    isSettling = true
    Task(priority: .utility) { await self.settle() }
  }

  private func settle() async {
    while let settle = edition.settle, !isStopped {
      let generation = edition.generation
      var settled = await settle()
      settled.same?.generation = generation
      if edition.generation == generation { show(settled) }
    }
    isSettling = false
  }

  private func show(_ next: PreviewEdition) {
    var next = next
    next.generation = max(next.generation, edition.generation + 1)
    edition = next
    hurried = nil
    for listener in listeners.values { listener.yield(PreviewNews(next)) }
    wake()
  }

  private func wake() {
    for one in waiting { one.resume() }
    waiting = []
  }

  /// The newest edition in which a page is ready; waits until there is one, or until there is one for whoever asks
  /// for this page alone.
  public func edition(with path: String) async -> PreviewEdition {
    var tried: Int?
    while !edition.isReady(path), !isStopped {
      let generation = edition.generation
      if let hurried, hurried.path == path { return hurried.edition }
      if let early = edition.early, tried != generation, !isHurrying {
        tried = generation
        // One at a time, or many who ask would keep the edition that all wait for from being made.
        isHurrying = true
        let alone = await early(path)
        if var alone, edition.generation == generation {
          // The page loads itself anew with the next edition that is shown to all.
          alone.generation = generation
          hurried = (path, alone)
        }
        isHurrying = false
        wake()
      } else {
        await withCheckedContinuation { waiting.append($0) }
      }
    }
    return edition
  }

  /// The newest edition and all that come after it.
  public func news() -> AsyncStream<PreviewNews> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: PreviewNews.self, bufferingPolicy: .bufferingNewest(1))
    let number = nextListener
    nextListener += 1
    listeners[number] = continuation
    continuation.onTermination = { _ in Task { await self.forget(number) } }
    continuation.yield(PreviewNews(generation: edition.generation))
    return stream
  }

  /// Ends all streams.
  public func stop() {
    isStopped = true
    for listener in listeners.values { listener.finish() }
    listeners = [:]
    wake()
  }

  private func forget(_ number: Int) { listeners[number] = nil }
}
