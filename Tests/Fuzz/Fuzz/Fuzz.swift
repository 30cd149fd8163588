import CFuzzer
import FuzzedReaders
import Glibc

/// Feeds one reader with what libFuzzer makes up; the arguments are libFuzzer's.
///
/// Which reader is told by `ZENDBRIEF_READER`: libFuzzer starts the program anew for merging, and
/// hands on its environment but no arguments that it does not know.
@main enum Fuzz {
  private static let reader: FuzzedReader = {
    let name = getenv("ZENDBRIEF_READER").map { String(cString: $0) } ?? "none"
    guard let reader = FuzzedReader(rawValue: name) else {
      let known = FuzzedReader.allCases.map(\.rawValue).joined(separator: ", ")
      print("There is no reader '\(name)': set ZENDBRIEF_READER to one of \(known)")
      exit(2)
    }
    return reader
  }()

  static func main() {
    _ = reader
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    let code = LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      do {
        try Fuzz.reader.take(Array(UnsafeBufferPointer(start: start, count: count)))
      } catch { fatalError("\(error)") }
      return 0
    }
    exit(code)
  }
}
