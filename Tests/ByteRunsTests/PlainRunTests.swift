import ByteRuns
import SeededNumbers
import Testing

@Suite struct PlainRunTests {
  /// Sixteen bytes in one step and one after another are the same.
  @Test func endsWhereTheFirstByteIsNotPlain() {
    let own: [UInt8] = [0x26, 0x3C, 0x3E, 0x22, 0x27]
    let run = PlainRun(until: 0x26, 0x3C, 0x3E, 0x22, 0x27)
    var numbers = SplitMix64(state: 5)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...70, using: &numbers)
      // Mostly plain, so that runs have every length; borders of what is told besides.
      let text = (0..<count).map { _ in
        Int.random(in: 0..<12, using: &numbers) > 0
          ? UInt8.random(in: 97...122, using: &numbers) : UInt8.random(in: 0...255, using: &numbers)
      }
      let start = Int.random(in: 0...count, using: &numbers)
      let first = text[start...].firstIndex {
        $0 < 32 || $0 == 127 || $0 == 0xEF || own.contains($0)
      }
      let end = text.withUnsafeBufferPointer { run.end(of: $0, from: start) }
      #expect(end == first ?? count, "\(text) from \(start)")
    }
  }

  /// Each byte by itself, at each place of a step.
  @Test(arguments: 0..<16) func tellsEveryByte(place: Int) {
    let run = PlainRun(until: 0x22, 0x5C)
    for byte in UInt8.min...UInt8.max {
      var text = [UInt8](repeating: 97, count: 16)
      text[place] = byte
      let isPlain = byte >= 32 && byte != 127 && byte != 0xEF && byte != 0x22 && byte != 0x5C
      let end = text.withUnsafeBufferPointer { run.end(of: $0, from: 0) }
      #expect(end == (isPlain ? 16 : place), "\(byte)")
    }
  }
}
