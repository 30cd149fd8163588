import FuzzDriver
import FuzzedReaders

/// Feeds a reader's whole way.
@main enum Fuzz {
  static func main() {
    guard let reader = FuzzedReader(rawValue: FuzzDriver.name) else {
      FuzzDriver.refuse(known: FuzzedReader.allCases.map(\.rawValue))
    }
    FuzzDriver.run { try reader.take($0) }
  }
}
