import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import classes from './drop-zone.module.css';

type Props = { onDrop: (files: readonly File[]) => void; children: ReactNode };

/** Where files may be dropped; what it holds must offer a button that does the same. */
export function DropZone({ onDrop, children }: Props) {
  const [isOver, setOver] = useState(false);
  // A file dropped beside would take the window to it.
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault();
    for (const name of ['dragover', 'drop']) window.addEventListener(name, refuse);
    return () => {
      for (const name of ['dragover', 'drop']) window.removeEventListener(name, refuse);
    };
  }, []);
  const drop = (event: DragEvent) => {
    setOver(false);
    onDrop([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the button inside does the same
    <div
      className={classes.root}
      data-over={isOver || undefined}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
