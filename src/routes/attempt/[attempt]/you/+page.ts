// "Next student" must forget the answers that are still on this device.
export const csr = true;
