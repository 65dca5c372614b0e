import BoardStore
import Synchronization
import Testing

struct AllCoresTests {
  private final class Counts: Sendable {
    let done: Mutex<[Int]>

    init(_ count: Int) { done = Mutex([Int](repeating: 0, count: count)) }

    func add(_ index: Int) { done.withLock { $0[index] += 1 } }
    var all: [Int] { done.withLock { $0 } }
  }

  @Test func `every thing is done once, and the results stand in their own order`() {
    let counts = Counts(500)
    let results = AllCores.map(500, order: (0..<500).reversed()) { index in
      counts.add(index)
      return index * 2
    }
    #expect(results == (0..<500).map { $0 * 2 })
    #expect(counts.all.allSatisfy { $0 == 1 })
  }

  @Test func `work that has work done on all cores itself comes to an end`() {
    let sums = AllCores.map(20, order: Array(0..<20)) { outer in
      AllCores.map(20, order: Array(0..<20)) { outer * 100 + $0 }.reduce(0, +)
    }
    #expect(sums == (0..<20).map { $0 * 2000 + 190 })
  }

  @Test func `an errand is done once, whether another thread or who waits comes first`() {
    let counts = Counts(2000)
    for index in 0..<2000 {
      let errand = AllCores.meanwhile { counts.add(index) }
      errand.finish()
    }
    #expect(counts.all.allSatisfy { $0 == 1 })
  }

  @Test func `errands beyond what there are threads for are done by who waits for them`() {
    let counts = Counts(300)
    let errands = (0..<300).map { index in AllCores.meanwhile { counts.add(index) } }
    for errand in errands { errand.finish() }
    #expect(counts.all.allSatisfy { $0 == 1 })
  }
}
