import BoardStore
import Screens

extension BoardOnDay {
  /// Works out the councils of a day on all cores where there are so many that it is felt.
  static let onAllCores: Workers = { count, work in
    count < fewest ? oneByOne(count, work) : AllCores.map(count, order: Array(0..<count), work)
  }

  /// Starting a thread costs about as much as a council.
  private static let fewest = 16
}
