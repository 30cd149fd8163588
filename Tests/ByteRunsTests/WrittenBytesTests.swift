import ByteRuns
import SeededNumbers
import Testing

@Suite struct WrittenBytesTests {
  /// What is written run by run is what an array would hold, however its room has grown.
  @Test func holdsWhatWasWritten() {
    var numbers = SplitMix64(state: 8)
    for room in [0, 1, 300] {
      var written = WrittenBytes(reserving: room)
      var expected: [UInt8] = []
      for _ in 0..<2_000 {
        let run = [UInt8](repeating: 98, count: Int.random(in: 0...40, using: &numbers))
        let number =
          Int.random(in: .min ... .max, using: &numbers) >> Int.random(in: 0...63, using: &numbers)
        written.append(run)
        written.append(UInt8(97))
        written.append("words")
        written.append(bytesOf: "é")
        written.append(digitsOf: number)
        expected += run + [97] + Array("wordsé\(number)".utf8)
      }
      #expect(written.bytes == expected)
    }
  }

  @Test(arguments: [0, 9, 10, 99, 100, .max, .min, -1]) func writesNumbers(_ number: Int) {
    var written = WrittenBytes()
    written.append(digitsOf: number)
    #expect(written.bytes == Array(String(number).utf8))
  }

  @Test func nothingIsNothing() {
    #expect(WrittenBytes().bytes.isEmpty)
    #expect(WrittenBytes(reserving: 8).bytes.isEmpty)
  }
}
