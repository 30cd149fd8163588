import Synchronization
import Testing

@testable import PreviewServer

/// A letter that was saved is shown before the whole site follows it.
@Suite(.timeLimit(.minutes(15))) struct RebuildQueueTests {
  private static func edition(_ text: String, _ generation: Int = 1) -> PreviewEdition {
    PreviewEdition(
      generation: generation, page: { PreviewPage(bytes: Array("\(text) \($0)".utf8)) },
      diagnostics: [])
  }

  private static func text(_ edition: PreviewEdition, _ path: String) -> String {
    String(decoding: edition.page(path)?.bytes ?? [], as: UTF8.self)
  }

  @Test func aSavedLetterIsShownAtOnceAndTheRestWaits() async throws {
    let (gate, open) = AsyncStream.makeStream(of: Void.self)
    let queue = RebuildQueue(first: Self.edition("old")) { _ in
      var saved = Self.edition("saved")
      saved.ready = ["/a/"]
      saved.isReady = { $0 == "/a/" }
      saved.settle = {
        for await _ in gate { break }
        var settled = Self.edition("settled")
        settled.same = .init(generation: 0, pages: ["/a/"])
        return settled
      }
      return saved
    }
    let stream = await queue.news()
    await queue.ask(["a.md"])
    #expect(Self.text(await queue.edition(with: "/a/"), "/a/") == "saved /a/")
    async let waited = queue.edition(with: "/b/")
    open.yield()
    #expect(Self.text(await waited, "/b/") == "settled /b/")
    var news = stream.makeAsyncIterator()
    // What nobody has read is replaced by what is newer, which then says what it is the same as.
    #expect(await news.next()?.text == "3 but 2 /a/")
  }

  /// Once the older has begun: one whole site is made at a time, and what comes out of the first is old by then.
  @Test func aNewerSaveDropsWhatTheOlderCalledFor() async throws {
    let count = Mutex(0)
    let (gate, open) = AsyncStream.makeStream(of: Void.self)
    let (begun, begin) = AsyncStream.makeStream(of: Void.self)
    let queue = RebuildQueue(first: Self.edition("old")) { _ in
      let number = count.withLock { count in
        count += 1
        return count
      }
      var saved = Self.edition("saved \(number)")
      saved.isReady = { $0 == "/a/" }
      saved.settle = {
        if number == 1 {
          begin.yield()
          for await _ in gate { break }
        }
        return Self.edition("settled \(number)")
      }
      return saved
    }
    await queue.ask(["a.md"])
    for await _ in begun { break }
    await queue.ask(["a.md"])
    open.yield()
    #expect(Self.text(await queue.edition(with: "/b/"), "/b/") == "settled 2 /b/")
  }

  @Test func changesThatComeMeanwhileAreTakenTogether() async throws {
    let seen = Mutex<[Set<String>?]>([])
    let (gate, open) = AsyncStream.makeStream(of: Void.self)
    let queue = RebuildQueue(first: Self.edition("old")) { changed in
      let isFirst = seen.withLock { seen in
        seen.append(changed)
        return seen.count == 1
      }
      if isFirst { for await _ in gate { break } }
      return Self.edition("new")
    }
    async let first: Void = queue.ask(["a"])
    while seen.withLock({ $0.isEmpty }) { await Task.yield() }
    await queue.ask(["b"])
    await queue.ask(["c"])
    open.yield()
    await first
    #expect(seen.withLock { $0 } == [["a"], ["b", "c"]])
    await queue.ask(["d"])
    await queue.ask(nil)
    #expect(seen.withLock { $0 }.suffix(2) == [["d"], nil])
  }

  @Test func nobodyWaitsForAServerThatHasStopped() async {
    let queue = RebuildQueue(first: Self.edition("old")) { _ in
      var saved = Self.edition("saved")
      saved.isReady = { _ in false }
      return saved
    }
    await queue.ask(["a"])
    async let waited = queue.edition(with: "/b/")
    await Task.yield()
    await queue.stop()
    _ = await waited
  }

  /// While the whole is made, whoever asks for a page that can be had sooner has it, one after another; all others wait.
  @Test func aPageThatCanBeHadSoonerIsHadByWhoeverAsksForIt() async throws {
    let (gate, open) = AsyncStream.makeStream(of: Void.self)
    let running = Mutex(0)
    let most = Mutex(0)
    let queue = RebuildQueue(first: Self.edition("old", 0)) { _ in
      var begun = Self.edition("begun", 1)
      begun.isReady = { $0 == "/" }
      begun.settle = {
        for await _ in gate { break }
        return Self.edition("whole", 2)
      }
      begun.early = { path in
        let now = running.withLock { count in
          count += 1
          return count
        }
        most.withLock { $0 = max($0, now) }
        await Task.yield()
        running.withLock { $0 -= 1 }
        return path.hasPrefix("/letters/") ? Self.edition("early", 0) : nil
      }
      return begun
    }
    await queue.ask()
    async let other = queue.edition(with: "/topics/")
    await withTaskGroup(of: PreviewEdition.self) { group in
      for number in 0..<20 { group.addTask { await queue.edition(with: "/letters/\(number)/") } }
      for await early in group {
        #expect(Self.text(early, "/x/") == "early /x/" && early.generation == 1)
      }
    }
    #expect(Self.text(await queue.edition, "/") == "begun /")
    open.yield()
    #expect(Self.text(await other, "/topics/") == "whole /topics/")
    #expect(Self.text(await queue.edition(with: "/letters/1/"), "/") == "whole /")
    #expect(most.withLock { $0 } == 1)
  }
}
