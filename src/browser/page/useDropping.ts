import { useState, type DragEventHandler } from "react";
import { droppedFile } from "../open/openedFile";
import { manyDropped, type FoundFiles } from "../recap/foundFiles";

interface DropHandlers {
  readonly onDragOver: DragEventHandler;
  readonly onDragLeave: DragEventHandler;
  readonly onDrop: DragEventHandler;
}

/** Whether files hover over the page, and the handlers that accept one file or many. */
export function useDropping(
  onFile: (file: ReturnType<typeof droppedFile>) => void,
  onMany: (files: Promise<FoundFiles>) => void,
): readonly [boolean, DropHandlers] {
  const [isDropping, setDropping] = useState(false);
  return [
    isDropping,
    {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setDropping(true);
      },
      onDragLeave: () => setDropping(false),
      onDrop: (event) => {
        setDropping(false);
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        const many = manyDropped(event.dataTransfer);
        if (many) onMany(many);
        else onFile(droppedFile(event.dataTransfer));
      },
    },
  ];
}
