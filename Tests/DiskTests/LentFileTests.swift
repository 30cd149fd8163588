import Foundation
import Testing

@testable import Disk

/// Files of any size are sent to readers of any slowness.
@Suite final class LentFileTests {
  let path = NSTemporaryDirectory() + "zendbrief-lent-" + UUID().uuidString

  deinit {
    do { try Folder.remove(path) } catch { Issue.record(error, "the test's file stays behind") }
  }

  @Test func itsPiecesAreItsBytes() throws {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try FileWriting.replace(path, bytes)
    let file = try LentFile(path)
    #expect(file.size == bytes.count)
    let pieces = try stride(from: 0, to: file.size, by: 4096).map {
      try file.piece(from: $0, of: 4096)
    }
    #expect(pieces.dropLast().allSatisfy { $0.count == 4096 })
    #expect(Array(pieces.joined()) == bytes)
    #expect(try file.piece(from: bytes.count, of: 10).isEmpty)
    #expect(try file.piece(from: bytes.count + 5, of: 10).isEmpty)
  }

  @Test func whatHasChangedMeanwhileIsNotLent() throws {
    try FileWriting.replace(path, [1, 2, 3])
    let file = try LentFile(path)
    try FileWriting.replace(path, [4, 5, 6])
    #expect(throws: DiskError.self) { try file.piece(from: 1, of: 2) }
    #expect(try LentFile(path).piece(from: 1, of: 2) == [5, 6])
    try Folder.remove(path)
    #expect(throws: DiskError.self) { try file.piece(from: 1, of: 2) }
    let none = try LentFile.ifPresent(path)
    #expect(none == nil)
  }
}
