import { useEffect, useRef, useState } from 'preact/hooks';

/** The width that the page gives to a box, in pixels, as it changes; 0 until it is known. */
export function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observed = box.current;
    if (observed === null) return undefined;
    const measure = (): void => setWidth(Math.floor(observed.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
