// A page opened from a file may start no worker: the script of the search runs in a hidden frame.
if (location.protocol === "file:") {
  window.Worker = class {
    constructor(url) {
      this.frame = document.createElement("iframe")
      this.frame.hidden = true
      document.body.append(this.frame)
      const inside = this.frame.contentWindow
      inside.postMessage = data => this.send(this, data)
      this.started = new Promise((resolve, reject) => {
        const script = inside.document.createElement("script")
        script.src = url
        script.onload = () => resolve(inside)
        script.onerror = reject
        inside.document.body.append(script)
      })
      this.started.catch(error => this.onerror?.(error))
    }

    postMessage(data) {
      this.started.then(inside => this.send(inside, data))
    }

    // Each side has a copy of its own, as between threads.
    send(receiver, data) {
      const copy = structuredClone(data)
      setTimeout(() => receiver.onmessage?.({ data: copy }))
    }

    terminate() {
      this.frame.remove()
    }
  }
}
