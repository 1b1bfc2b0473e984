/** Types of dev-certificate.mjs. */
export function devCertificate(options?: {
  install?: boolean;
}): Promise<{ key: string | Buffer; cert: string | Buffer; ca?: string | Buffer }>;
