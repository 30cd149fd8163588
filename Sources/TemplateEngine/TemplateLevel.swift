/// What stands around a place while a page is filled, and where in its list.
struct TemplateLevel {
  /// The value itself.
  let value: UnsafePointer<TemplateValue>
  /// The values of a record, at hand; none of all else.
  let fields: UnsafeBufferPointer<TemplateValue>
  /// Where in its list it stands.
  let place: Int
  /// How many that list has.
  let count: Int

  init(_ value: UnsafePointer<TemplateValue>, place: Int = 0, count: Int = 0) {
    self.value = value
    self.place = place
    self.count = count
    fields = value.ofRecord
  }
}
