import type { Pane } from "./pane";

type Request = (pane: Pane) => Promise<void> | void;

/** Hands what ribbon buttons ask for to the pane, as soon as there is one. */
export class PaneRequests {
  private pane: Pane | null = null;
  private waiting: { readonly request: Request; readonly done: () => void }[] = [];

  /** Settles once the pane has done it. */
  async ask(request: Request): Promise<void> {
    if (this.pane) {
      await request(this.pane);
      return;
    }
    await new Promise<void>((done) => {
      this.waiting.push({ request, done });
    });
  }

  /** Returns the function that takes the pane away again. */
  connect(pane: Pane): () => void {
    this.pane = pane;
    const waiting = this.waiting;
    this.waiting = [];
    for (const { request, done } of waiting) void Promise.resolve(request(pane)).finally(done);
    return () => {
      if (this.pane === pane) this.pane = null;
    };
  }
}
