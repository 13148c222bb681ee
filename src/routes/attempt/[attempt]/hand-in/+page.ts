// Handing in waits for the answers that are still on this device.
export const csr = true;
