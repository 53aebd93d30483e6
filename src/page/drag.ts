/** Movement below which a press is a click, in pixels. */
const SLACK = 4;
/** Room kept between a view and the edges of the window, and the least of its height that stays in sight, in pixels. */
const EDGE = 8;
const LEAST_HEIGHT = 160;

/**
 * Lets a view be moved by its head, with mouse, pen or finger; it stays in the window.
 * @param onMoved called once a move, when it has really begun
 */
export function makeMovable(surface: HTMLElement, onMoved: () => void): void {
  surface.addEventListener('pointerdown', (press) => {
    if (!press.isTrusted || press.button !== 0 || !isHandle(press.target)) return;
    const { left, top } = surface.getBoundingClientRect();
    const ending = new AbortController();
    const { signal } = ending;
    let isMoving = false;
    surface.setPointerCapture(press.pointerId);
    surface.addEventListener('pointermove', ({ clientX, clientY }) => {
      const [x, y] = [clientX - press.clientX, clientY - press.clientY];
      if (!isMoving && Math.hypot(x, y) < SLACK) return;
      if (!isMoving) onMoved();
      isMoving = true;
      moveTo(surface, left + x, top + y);
    }, { signal });
    for (const type of ['pointerup', 'pointercancel'] as const) surface.addEventListener(type, () => ending.abort(), { signal });
  });
}

function isHandle(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('header') !== null && target.closest('button') === null;
}

function moveTo(surface: HTMLElement, x: number, y: number): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(EDGE, Math.min(x, clientWidth - EDGE - surface.offsetWidth));
  const top = Math.max(EDGE, Math.min(y, (innerHeight || clientHeight) - EDGE - LEAST_HEIGHT));
  surface.style.translate = `${left}px ${top}px`;
  surface.style.setProperty('--room', `calc(100vh - ${top + EDGE}px)`);
}
