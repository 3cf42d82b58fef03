import Glibc
import Synchronization

/// The same work for many items on several threads. Each thread makes its own tools first: fonts and encoders, the
/// texts that it has numbered.
public enum Workers {
  /// Of threads that draw: deep specs are read recursively, and a thread's usual stack depends on the system.
  private static let stackSize = 16 << 20

  public static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Results in the order of the items, whichever thread made them. With one job everything runs on the caller's.
  public static func map<Output: Sendable>(
    _ count: Int, jobs: Int, worker: @escaping @Sendable () -> (Int) -> Output
  ) -> [Output] {
    let jobs = min(jobs, count)
    if jobs <= 1 {
      let work = worker()
      return (0..<count).map(work)
    }
    let shared = Shared<Output>(count: count)
    let threads = (0..<jobs).compactMap { _ in start { shared.run(worker()) } }
    // Without a single thread the caller does it alone.
    if threads.count < jobs { shared.run(worker()) }
    for thread in threads { pthread_join(thread, nil) }
    return shared.results
  }

  private final class Shared<Output: Sendable>: Sendable {
    private let next = Atomic(0)
    private let slots: Mutex<[Output?]>
    private let count: Int

    init(count: Int) {
      self.count = count
      slots = Mutex([Output?](repeating: nil, count: count))
    }

    func run(_ work: (Int) -> Output) {
      while true {
        let i = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if i >= count { return }
        let output = work(i)
        slots.withLock { $0[i] = output }
      }
    }

    var results: [Output] { slots.withLock { $0.compactMap { $0 } } }
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private static func start(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let body = Unmanaged.passRetained(Body(run))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, &attributes,
      { argument in
        if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    if status == 0 { return thread }
    body.release()
    return nil
  }
}
