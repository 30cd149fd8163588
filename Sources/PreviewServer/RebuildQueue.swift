/// Makes the site anew, one edition at a time. Changes that come while one is being made call for one
/// more, however many they are.
public actor RebuildQueue {
  private let rebuild: @Sendable () async -> PreviewEdition
  private var isBusy = false
  private var isAsked = false
  private var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
  private var nextListener = 0
  /// The newest edition that is ready.
  public private(set) var edition: PreviewEdition

  /// Begins with an edition that was made beforehand.
  public init(first: PreviewEdition, rebuild: @escaping @Sendable () async -> PreviewEdition) {
    self.edition = first
    self.rebuild = rebuild
  }

  /// Asks for an edition that knows of everything saved until now; returns once nothing is left to do
  /// or another call does it.
  public func ask() async {
    isAsked = true
    guard !isBusy else { return }
    isBusy = true
    while isAsked {
      isAsked = false
      var next = await rebuild()
      next.generation = max(next.generation, edition.generation + 1)
      edition = next
      for listener in listeners.values { listener.yield(next.generation) }
    }
    isBusy = false
  }

  /// The generations, from the present one on; only the newest waits for a slow reader.
  public func generations() -> AsyncStream<Int> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Int.self, bufferingPolicy: .bufferingNewest(1))
    let number = nextListener
    nextListener += 1
    listeners[number] = continuation
    continuation.onTermination = { _ in Task { await self.forget(number) } }
    continuation.yield(edition.generation)
    return stream
  }

  /// Ends every stream, so that the server can stop at once.
  public func stop() {
    for listener in listeners.values { listener.finish() }
    listeners = [:]
  }

  private func forget(_ number: Int) { listeners[number] = nil }
}
