import Foundation
import Testing

@testable import SitePages

@Suite struct PiecedFileTests {
  /// However a list falls into pieces, together they are one list with an entry a line.
  @Test(arguments: [0, 1, 3, 4, 5, 8, 9], [1, 4]) func piecesAreOneList(
    count: Int, share: Int
  ) throws {
    let file = PiecedFile.list(entries: count, share: share) { $1.text("\($0)") }
    #expect(Array(file).count == max(1, (count + share - 1) / share))
    let read = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String]
    #expect(read == (0..<count).map(String.init))
    #expect(file.bytes.count { $0 == 10 } == count + 1)
    #expect(file.bytes.last == 10)
  }
}
