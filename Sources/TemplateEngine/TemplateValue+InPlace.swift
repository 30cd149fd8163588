internal import ByteRuns

/// Values read where they lie, without a reference counted.
extension UnsafePointer<TemplateValue> {
  /// Reads the value.
  @inline(__always)
  func read<Result>(_ read: (borrowing TemplateValue) -> Result) -> Result { lent(self, read) }

  /// Where the values of a record lie, as long as the record is held; none where this is no record.
  var ofRecord: UnsafeBufferPointer<TemplateValue> { read { $0.fields } }

  /// Where the values of a list lie, as long as the list is held; none where this is no list.
  var ofList: UnsafeBufferPointer<TemplateValue> { read { $0.items } }

  /// Whether a section of it is printed; an empty text is as good as none.
  var isThere: Bool { read { $0.isThere } }
}

extension UnsafeBufferPointer<TemplateValue> {
  /// The value at a place; nil where there are no values at all, for nothing has nothing behind any of its names.
  ///
  /// A record of another shape than the template was read for would be a mistake in the program.
  @inline(__always)
  func at(_ place: Int) -> UnsafePointer<TemplateValue>? {
    guard let baseAddress, count > 0 else { return nil }
    precondition(place >= 0 && place < count, "a record has no value at \(place)")
    return baseAddress + place
  }
}

/// Lends what lies at a place: of what might not be copied, nothing is.
@inline(__always)
private func lent<Value: ~Copyable, Result>(
  _ place: UnsafePointer<Value>, _ read: (borrowing Value) -> Result
) -> Result { read(place.pointee) }

extension TemplateValue {
  fileprivate var fields: UnsafeBufferPointer<TemplateValue> {
    guard case .record(let record) = self else { return UnsafeBufferPointer(start: nil, count: 0) }
    return record.values.withUnsafeBufferPointer { $0 }
  }

  fileprivate var items: UnsafeBufferPointer<TemplateValue> {
    guard case .list(let items) = self else { return UnsafeBufferPointer(start: nil, count: 0) }
    return items.withUnsafeBufferPointer { $0 }
  }

  /// Whether a section of it is printed; an empty text is as good as none.
  fileprivate var isThere: Bool {
    switch self {
    case .none: false
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .number, .record: true
    }
  }

  /// Adds plain text, escaped; of other values nothing.
  func append(escapedTo bytes: inout WrittenBytes) {
    if case .text(let text) = self { text.withBytes { MarkupEscape.append($0, to: &bytes) } }
  }

  /// Adds markup as it is; of other values nothing.
  func append(markupTo bytes: inout WrittenBytes) {
    guard case .markup(let markup) = self else { return }
    bytes.append(markup)
  }

  /// Adds a number's digits; of other values nothing.
  func append(digitsTo bytes: inout WrittenBytes) {
    if case .number(let number) = self { bytes.append(digitsOf: number) }
  }
}
