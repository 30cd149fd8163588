import FuzzDriver
import FuzzedParts

/// Feeds a part of the readers and writers.
///
/// A program apart from `fuzz`: libFuzzer looks at the counters of all the code that there is after each
/// input, which takes longer than most parts do.
@main enum FuzzParts {
  static func main() {
    guard let part = FuzzedPart(rawValue: FuzzDriver.name) else {
      FuzzDriver.refuse(known: FuzzedPart.allCases.map(\.rawValue))
    }
    FuzzDriver.run { try part.take($0) }
  }
}
