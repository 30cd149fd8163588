#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system's words for an error number.
func systemMessage(_ number: Int32) -> String {
  var buffer = [CChar](repeating: 0, count: 256)
  guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
  return buffer.withUnsafeBufferPointer { bytes in
    String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// Calls again while a signal interrupts; gives the error number where the call fails.
func retrying<Result: FixedWidthInteger>(_ call: () -> Result) -> (result: Result, error: Int32?) {
  while true {
    let result = call()
    if result != -1 { return (result, nil) }
    let number = errno
    if number != EINTR { return (result, number) }
  }
}

extension timespec {
  /// In nanoseconds since 1970.
  var nanoseconds: Int64 { Int64(tv_sec) &* 1_000_000_000 &+ Int64(tv_nsec) }
}
