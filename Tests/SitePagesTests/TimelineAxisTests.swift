import Testing

@testable import SitePages

@Suite struct TimelineAxisTests {
  @Test func noYearsFiguresStandUponAnothers() {
    let axis = TimelineAxis(years: 1940...2024, gaps: [1946...1959, 1962...1968])
    let labels = axis.labels
    #expect(labels.map(\.text).contains("1945") && !labels.map(\.text).contains("1960"))
    for (label, next) in zip(labels, labels.dropFirst()) {
      #expect(next.start - label.start >= TimelineAxis.width / 25, "\(label.text), \(next.text)")
    }
  }

  @Test func aLoneYearBetweenGapsIsNamed() {
    let axis = TimelineAxis(
      years: 1889...2024, gaps: [1890...1893, 1895...1943, 1945...1995])
    #expect(axis.labels.map(\.text).prefix(3) == ["1889", "1894", "1944"])
    for (label, next) in zip(axis.labels, axis.labels.dropFirst()) {
      #expect(next.start - label.start >= TimelineAxis.width / 25, "\(label.text), \(next.text)")
    }
  }

  @Test func aPictureWithoutGapsNamesEachStep() {
    let axis = TimelineAxis(years: 2001...2024, gaps: [])
    #expect(axis.labels.map(\.text) == stride(from: 2002, through: 2024, by: 2).map { "\($0)" })
  }
}
