import CFuzzer
import Glibc

/// Feeds one reader with what libFuzzer makes up; the arguments are libFuzzer's.
package enum FuzzDriver {
  nonisolated(unsafe) private static var take: ([UInt8]) throws -> Void = { _ in }

  /// The reader's name: `ZENDBRIEF_READER`, since libFuzzer starts the program anew for merging, and
  /// hands on its environment but no arguments that it does not know.
  package static var name: String {
    getenv("ZENDBRIEF_READER").map { String(cString: $0) } ?? "none"
  }

  /// Ends the program: there is no reader of that name.
  package static func refuse(known: [String]) -> Never {
    print(
      "There is no reader '\(name)': set ZENDBRIEF_READER to one of \(known.joined(separator: ", "))"
    )
    exit(2)
  }

  /// Runs till libFuzzer ends.
  package static func run(_ reader: @escaping ([UInt8]) throws -> Void) -> Never {
    take = reader
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    let code = LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      do {
        try FuzzDriver.take(Array(UnsafeBufferPointer(start: start, count: count)))
      } catch { fatalError("\(error)") }
      return 0
    }
    exit(code)
  }
}
