/// Values of attributes in tags of the program's own HTML.
enum HTMLAttribute {
  /// The value behind an attribute's name, given as ` id="`; nil where the tag has none.
  static func value(_ opening: StaticString, of tag: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let count = opening.utf8CodeUnitCount
    var index = tag.startIndex
    while index + count <= tag.endIndex {
      guard let blank = tag[index...].firstIndex(of: 32), blank + count <= tag.endIndex else {
        return nil
      }
      var length = 0
      while length < count, tag[blank + length] == opening.utf8Start[length] { length += 1 }
      if length == count { return tag[(blank + count)...].prefix { $0 != UInt8(ascii: "\"") } }
      index = blank + 1
    }
    return nil
  }
}
