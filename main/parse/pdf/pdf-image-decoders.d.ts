/** What the PDF reader decodes pictures with, by itself: each takes bytes and gives samples. */
declare module 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs' {
  interface FaxOptions {
    readonly K: number;
    readonly EndOfLine: boolean;
    readonly EncodedByteAlign: boolean;
    readonly BlackIs1: boolean;
    readonly Columns: number;
    readonly Rows: number;
  }
  interface WasmOptions {
    readonly useWasm: boolean;
    readonly useWorkerFetch: boolean;
    readonly wasmUrl: null;
    /** Answers with the bytes of a file of `pdfjs-dist/wasm`. */
    readonly getHandler: () => {
      sendWithPromise(name: string, wanted: { readonly filename: string }): Promise<Uint8Array>;
    };
  }
  /** JBIG2, and fax where options for it are given: one bit a point, each row from a whole byte on. */
  export const Jbig2Image: {
    readonly instance: {
      decode(
        bytes: Uint8Array,
        width: number,
        height: number,
        globals: Uint8Array | null,
        fax?: FaxOptions,
      ): Promise<Uint8Array>;
    };
  };
  /** 0: what the decoders think of a picture is for nobody. */
  export function setVerbosityLevel(level: 0): void;
  export class JpegImage {
    parse(bytes: Uint8Array): void;
    /** Three bytes a point with `forceRGB`. */
    getData(options: {
      readonly width: number;
      readonly height: number;
      readonly forceRGB: true;
      readonly isSourcePDF: true;
    }): Uint8Array;
  }
  export const JpxImage: {
    setOptions(options: WasmOptions): void;
    /** As its own head says. Throws where there is none. */
    parseImageProperties(bytes: Uint8Array): {
      readonly width: number;
      readonly height: number;
      readonly componentsCount: number;
    };
    /** A byte a sample; with `numComponents: 0` as many a point as the picture has. */
    readonly instance: {
      decode(bytes: Uint8Array, options: { readonly numComponents: number }): Promise<Uint8Array>;
    };
  };
}
