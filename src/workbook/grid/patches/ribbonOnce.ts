import { DesktopRibbonService } from "@univerjs/preset-sheets-core";

interface Ribbon {
  readonly _ribbon$: { readonly isStopped: boolean };
  _updateRibbon(): void;
  updatesOnce?: true;
}

/** Builds the toolbar once per turn. The grid itself builds the whole of it for each entry that a part adds at the start. */
export function buildRibbonOnce(): void {
  const service = DesktopRibbonService.prototype as unknown as Ribbon;
  if (service.updatesOnce) return;
  service.updatesOnce = true;
  const { _updateRibbon: update } = service;
  const due = new WeakSet<Ribbon>();
  service._updateRibbon = function () {
    if (due.has(this)) return;
    due.add(this);
    queueMicrotask(() => {
      due.delete(this);
      if (!this._ribbon$.isStopped) update.call(this);
    });
  };
}
