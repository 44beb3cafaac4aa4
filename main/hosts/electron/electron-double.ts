/**
 * Stands in for the `electron` module in tests, where its runtime cannot be had. It records what the
 * shell asks for and lets a test play the system's part; what it lacks, the shell does not use.
 */
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';

type Handler = (...args: never[]) => unknown;

export class WebContentsDouble extends EventEmitter {
  readonly sent: unknown[][] = [];
  readonly printed: unknown[] = [];
  windowOpenHandler: Handler | null = null;
  webRtcPolicy = 'default';

  send(...message: unknown[]) {
    this.sent.push(message);
  }
  setWindowOpenHandler(handler: Handler) {
    this.windowOpenHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string) {
    this.webRtcPolicy = policy;
  }
  forcefullyCrashRenderer() {
    this.emit('render-process-gone', {}, { reason: 'killed' });
  }
  /** Set by a test whose print never ends. */
  static hangs = false;
  async printToPDF(options: unknown) {
    this.printed.push(options);
    if (WebContentsDouble.hangs) await new Promise(() => undefined);
    return Buffer.from('%PDF-double');
  }
}

interface WindowOptions {
  readonly show?: boolean;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly backgroundColor?: string;
  readonly webPreferences: Record<string, unknown> & { readonly session: SessionDouble };
}

export class BrowserWindowDouble extends EventEmitter {
  static readonly opened: BrowserWindowDouble[] = [];
  static getAllWindows = () => BrowserWindowDouble.opened.filter((window) => !window.destroyed);

  readonly options: WindowOptions;
  readonly webContents = new WebContentsDouble();
  readonly did: string[] = [];
  readonly loaded: string[] = [];
  maximized = false;
  minimized = false;
  destroyed = false;

  constructor(options: WindowOptions) {
    super();
    this.options = options;
    BrowserWindowDouble.opened.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  /** As in Chromium, the page's own session is asked for it. */
  async loadURL(url: string) {
    this.loaded.push(url);
    await this.options.webPreferences.session.fetch(url);
  }
  show = () => this.did.push('show');
  focus = () => this.did.push('focus');
  reload = () => this.did.push('reload');
  close = () => this.did.push('close');
  maximize = () => {
    this.maximized = true;
  };
  restore = () => {
    this.minimized = false;
  };
  destroy = () => {
    this.destroyed = true;
  };
  isMaximized = () => this.maximized;
  isMinimized = () => this.minimized;
  isDestroyed = () => this.destroyed;
  getNormalBounds = () => ({ x: 10, y: 20, width: 900, height: 700 });
}

type RequestListener = (
  details: { url: string },
  callback: (answer: { cancel: boolean }) => void,
) => void;
type PermissionRequestHandler = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void;
type PermissionCheckHandler = (
  contents: unknown,
  permission: string,
  origin: string,
  details: unknown,
) => boolean;

export class SessionDouble extends EventEmitter {
  readonly schemes = new Map<string, (request: Request) => Promise<Response>>();
  dictionaryUrl = '';
  #beforeRequest: RequestListener | null = null;
  #onPermissionRequest: PermissionRequestHandler | null = null;
  #onPermissionCheck: PermissionCheckHandler | null = null;
  #onDevice: (() => boolean) | null = null;

  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
      this.schemes.set(scheme, handler);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener) => {
      this.#beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: PermissionRequestHandler) {
    this.#onPermissionRequest = handler;
  }
  setPermissionCheckHandler(handler: PermissionCheckHandler) {
    this.#onPermissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean) {
    this.#onDevice = handler;
  }
  setSpellCheckerDictionaryDownloadURL(url: string) {
    this.dictionaryUrl = url;
  }

  /** Whether the session lets a request through; without a listener it does, as Electron would. */
  lets(url: string): boolean {
    let cancelled = false;
    this.#beforeRequest?.({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return !cancelled;
  }
  /** Whether a permission is granted, asked for and checked; without handlers Electron grants it. */
  grants(permission: string, requestingUrl: string): boolean[] {
    let granted = true;
    this.#onPermissionRequest?.(null, permission, (answer) => (granted = answer), {
      requestingUrl,
    });
    return [granted, this.#onPermissionCheck?.(null, permission, requestingUrl, {}) ?? true];
  }
  grantsDevice(): boolean {
    return this.#onDevice?.() ?? true;
  }
  async fetch(url: string, method = 'GET'): Promise<Response> {
    const handler = this.lets(url) ? this.schemes.get(url.split(':')[0] ?? '') : undefined;
    if (!handler) throw new Error(`ERR_BLOCKED_BY_CLIENT ${url}`);
    // Undici's Request takes http addresses only.
    return handler({ url, method } as Request);
  }
}

class UtilityProcessDouble extends EventEmitter {
  readonly sent: unknown[] = [];
  postMessage = (message: unknown) => this.sent.push(message);
  kill = () => this.emit('exit', 1);
}

export const utilityProcess = {
  forked: [] as { script: string; options: Record<string, unknown>; child: UtilityProcessDouble }[],
  fork(script: string, _: string[], options: Record<string, unknown>): UtilityProcessDouble {
    const child = new UtilityProcessDouble();
    utilityProcess.forked.push({ script, options, child });
    return child;
  },
};

class AppDouble extends EventEmitter {
  isPackaged = true;
  firstInstance = true;
  sandboxed = false;
  readonly switches = new Map<string, string>();
  readonly did: string[] = [];
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => {
      this.switches.set(name, value);
    },
    hasSwitch: (name: string) => this.switches.has(name),
  };
  #becomeReady: () => void = () => undefined;
  readonly #ready = new Promise<void>((resolve) => {
    this.#becomeReady = resolve;
  });

  /** What a second start would hand over to the first. */
  handedOver: unknown = null;
  requestSingleInstanceLock = (data: unknown) => {
    this.handedOver = data;
    return this.firstInstance;
  };
  readonly relaunched: unknown[] = [];
  relaunch = (options: unknown) => this.relaunched.push(options);
  enableSandbox = () => {
    this.sandboxed = true;
  };
  whenReady = () => this.#ready;
  becomeReady = () => this.#becomeReady();
  getPath = (name: string) => (name === 'userData' ? userData.path : `/home/someone/${name}`);
  getVersion = () => '0.0.0';
  quit = () => this.did.push('quit');
  exit = (code = 0) => this.did.push(`exit ${code}`);
}

/** Seals for one account: what another one sealed, or a changed byte, does not open. */
class SafeStorageDouble {
  available = true;
  backend = 'gnome_libsecret';
  account = 'lena';
  isEncryptionAvailable = () => this.available;
  getSelectedStorageBackend = () => this.backend;
  encryptString = (text: string) => Buffer.from(`v10${this.account} ${text}`);
  decryptString = (sealed: Buffer) => {
    const own = `v10${this.account} `;
    if (!sealed.toString().startsWith(own))
      throw new Error('Error while decrypting the ciphertext.');
    return sealed.toString().slice(own.length);
  };
}
export const safeStorage = new SafeStorageDouble();

export const powerMonitor = new EventEmitter();

/** A test may point it at a folder of its own. */
export const userData = { path: tmpdir() };

export const app = new AppDouble();
export { BrowserWindowDouble as BrowserWindow };

export const sessions = new Map<string, SessionDouble>();
export const session = {
  get defaultSession(): SessionDouble {
    return session.fromPartition('');
  },
  fromPartition(name: string): SessionDouble {
    const known = sessions.get(name) ?? new SessionDouble();
    sessions.set(name, known);
    return known;
  },
};

export const privilegedSchemes: { scheme: string; privileges: Record<string, boolean> }[] = [];
export const protocol = {
  registerSchemesAsPrivileged: (schemes: typeof privilegedSchemes) =>
    privilegedSchemes.push(...schemes),
};

export const ipcHandlers = new Map<string, (event: unknown, ...args: unknown[]) => unknown>();
export const ipcMain = {
  handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) =>
    ipcHandlers.set(channel, handler),
};

export const invoked: unknown[][] = [];
class IpcRendererDouble extends EventEmitter {
  async invoke(...message: unknown[]) {
    invoked.push(message);
  }
}
export const ipcRenderer = new IpcRendererDouble();

export const exposed = new Map<string, unknown>();
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => exposed.set(name, value),
};

export const dialogs: string[] = [];
export const dialogAnswers: number[] = [];
export const dialog = {
  showErrorBox: (_title: string, sentence: string) => dialogs.push(sentence),
  showMessageBox: async (_window: unknown, { message }: { message: string }) => {
    dialogs.push(message);
    return { response: dialogAnswers.shift() ?? 0 };
  },
};

export const menus: unknown[] = [];
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => menus.push(menu),
};

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
};
export const nativeTheme = { shouldUseDarkColors: false };
