/// What a verb in two pieces tells, as a number that both its pieces bear.
struct SplitVerb {
  /// Whether it tells a status, and not a type.
  var isStatus: Bool
  /// Whether its first piece is a noun, which begins no clause: `betrekkingen … verbroken`.
  var isPair: Bool
  /// The place of the type or status.
  var place: Int

  init(isStatus: Bool, isPair: Bool = false, place: Int) {
    self.isStatus = isStatus
    self.isPair = isPair
    self.place = place
  }

  /// What a number stands for.
  init(number: Int) {
    isStatus = number & 64 > 0
    isPair = number & 32 > 0
    place = number & 31
  }

  /// The number of one pair among those that tell the same.
  func number(_ count: Int) -> Int {
    count * 128 + (isStatus ? 64 : 0) + (isPair ? 32 : 0) + place
  }
}
