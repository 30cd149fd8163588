internal import Disk
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import ServiceLifecycle
internal import UnixSignals

/// Serves a site on this machine only, and makes it anew whenever something is saved.
public enum PreviewServer {
  /// Serves until SIGINT or SIGTERM, or until the task is cancelled.
  ///
  /// - Parameters:
  ///   - site: what to watch and how to make it.
  ///   - port: the port on 127.0.0.1.
  ///   - ready: called once with the address, when the first edition can be read.
  /// - Throws: where the port is taken or the folders cannot be watched.
  public static func run(
    site: PreviewSite, port: Int, ready: @escaping @Sendable (_ address: String) -> Void = { _ in }
  ) async throws {
    let watcher = try ContentWatcher(site.watched)
    let queue = RebuildQueue(first: .beginning, rebuild: site.rebuild)
    let responder = CallbackResponder<BasicRequestContext> { request, _ in
      await respond(to: request, port: port, queue)
    }
    // Readers who wait may be many; what is left is for the site's own files, without which nothing can go on.
    let most = max(16, OpenFileLimit.raised() - 128)
    var logger = Logger(label: "zendbrief-preview")
    logger.logLevel = .error
    let application = Application(
      responder: responder,
      configuration: .init(
        address: .hostname("127.0.0.1", port: port), serverName: "zendbrief",
        availableConnectionsDelegate: MaximumAvailableConnections(most)),
      onServerRunning: { _ in ready("http://127.0.0.1:\(port)/") }, logger: logger)
    let building = Task {
      await queue.ask()
      await rebuild(queue, on: watcher)
    }
    defer {
      watcher.stop()
      building.cancel()
    }
    do {
      try await serve([application, WaitingReaders(queue: queue)], logger)
    } catch {
      // Its own words name the system's call.
      throw PreviewError(error) ?? error
    }
  }

  /// Runs until it is asked to end; a task that is cancelled asks as well, since a server that is cancelled at once
  /// lets go of connections that were taken and not yet served.
  private static func serve(_ services: [any Service], _ logger: Logger) async throws {
    var configuration = ServiceGroupConfiguration(
      services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
      logger: logger)
    // A reader that takes nothing in would hold the end up.
    configuration.maximumGracefulShutdownDuration = .seconds(2)
    let group = ServiceGroup(configuration: configuration)
    let serving = Task { try await group.run() }
    try await withTaskCancellationHandler {
      try await serving.value
    } onCancel: {
      Task { await group.triggerGracefulShutdown() }
    }
  }

  /// Waits for a burst of saves to end, 15 ms of quiet or 100 ms in all, and makes one edition of it.
  private static func rebuild(_ queue: RebuildQueue, on watcher: ContentWatcher) async {
    for await _ in watcher.changes {
      let start = ContinuousClock.now
      var seen = -1
      while seen != watcher.count, ContinuousClock.now - start < .milliseconds(100) {
        seen = watcher.count
        do { try await Task.sleep(for: .milliseconds(15)) } catch { return }
      }
      guard let changed = watcher.take() else { continue }
      await queue.ask(changed.paths)
    }
  }

  private static func respond(
    to request: Request, port: Int, _ queue: RebuildQueue
  ) async -> Response {
    let asked = PreviewRequest(
      method: request.method.rawValue, path: request.uri.path, host: request.head.authority ?? "")
    let edition: PreviewEdition
    if let path = PreviewAnswer.path(for: asked, port: port) {
      edition = await queue.edition(with: path)
    } else {
      edition = await queue.edition
    }
    let page = PreviewAnswer.page(for: asked, port: port, edition)
    let isStream = page.contentType == PreviewAnswer.stream.contentType
    let headers: HTTPFields = [
      .contentType: page.contentType, .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
    ]
    let response = Response(
      status: .init(code: page.status), headers: headers,
      body: isStream ? await events(queue, for: request) : body(of: page))
    return request.method == .head ? response.createHeadResponse() : response
  }

  /// The page's bytes, or its file's as its reader takes them in.
  private static func body(of page: PreviewPage) -> ResponseBody {
    guard let file = page.file else { return .init(byteBuffer: .init(bytes: page.bytes)) }
    return ResponseBody(contentLength: file.size) { writer in
      // A file that changes meanwhile ends the connection: its reader is then told that it is not whole.
      for place in stride(from: 0, to: file.size, by: piece) {
        try await writer.write(ByteBuffer(bytes: file.piece(from: place, of: piece)))
      }
      try await writer.finish(nil)
    }
  }

  /// How many bytes of a file are sent at a time.
  private static let piece = 1 << 17

  /// The news of editions as they come, until the reader or the server goes.
  ///
  /// That the reader has gone is looked for: nothing is written while nothing is saved, and each page that was left
  /// meanwhile would keep its connection.
  private static func events(_ queue: RebuildQueue, for request: Request) async -> ResponseBody {
    let all = await queue.news()
    return ResponseBody { writer in
      try await request.body.consumeWithCancellationOnInboundClose { _ in
        for await news in all.cancelOnGracefulShutdown() {
          try await writer.write(ByteBuffer(string: "data: \(news.text)\n\n"))
        }
        try await writer.finish(nil)
      }
    }
  }
}

/// Lets nobody wait for a page any more once the server is asked to end: it would wait for them in turn.
private struct WaitingReaders: Service {
  let queue: RebuildQueue

  func run() async throws {
    try await gracefulShutdown()
    await queue.stop()
  }
}
