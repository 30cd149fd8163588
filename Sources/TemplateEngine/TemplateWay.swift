/// What following a part of a template gave: the steps to fill it, and what is known of it.
struct TemplateWay {
  /// The steps.
  private(set) var steps: [TemplateStep] = []
  /// The blocks that can be filled.
  var blocks: Set<String> = []
  /// How many tags were followed, those of included templates each time again.
  private(set) var size = 1

  /// A way that has nothing in it.
  init() {}

  /// A way of one step.
  init(_ step: TemplateStep) { steps = [step] }

  /// A way of bytes that are printed as they are.
  init(_ bytes: some Collection<UInt8>) {
    if !bytes.isEmpty { steps = [.bytes(Array(bytes))] }
  }

  /// Goes on with another.
  mutating func add(_ other: TemplateWay) {
    check(other)
    for step in other.steps {
      if case .bytes(let more) = step, case .bytes(let before)? = steps.last {
        steps[steps.count - 1] = .bytes(before + more)
      } else {
        steps.append(step)
      }
    }
  }

  /// Takes note of another way that this page does not go.
  mutating func check(_ other: TemplateWay) {
    blocks.formUnion(other.blocks)
    size = min(size + other.size, 1 << 40)
  }

  /// The same way within one step.
  func within(_ step: ([TemplateStep]) -> TemplateStep) -> TemplateWay {
    var way = self
    way.steps = steps.isEmpty ? [] : [step(steps)]
    return way
  }
}
