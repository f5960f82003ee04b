// Offices keep browsers for longer than the adapter of the sign-in expects.
Promise.withResolvers ??= function withResolvers<T>() {
  let resolve!: PromiseWithResolvers<T>['resolve']
  let reject!: PromiseWithResolvers<T>['reject']
  const promise = new Promise<T>((fulfil, refuse) => {
    resolve = fulfil
    reject = refuse
  })
  return { promise, resolve, reject }
}
