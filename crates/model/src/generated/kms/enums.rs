//! Written by `cargo xtask codegen`; not to be edited.

use crate::runtime::structure::enumeration;

enumeration! {
    AlgorithmSpec {
        RsaesPkcs1V15 = "RSAES_PKCS1_V1_5", RsaesOaepSha1 = "RSAES_OAEP_SHA_1", RsaesOaepSha256 = "RSAES_OAEP_SHA_256",
        RsaAesKeyWrapSha1 = "RSA_AES_KEY_WRAP_SHA_1", RsaAesKeyWrapSha256 = "RSA_AES_KEY_WRAP_SHA_256",
        Sm2Pke = "SM2PKE",
    }
}

enumeration! {
    ConnectionErrorCodeType {
        InvalidCredentials = "INVALID_CREDENTIALS", ClusterNotFound = "CLUSTER_NOT_FOUND",
        NetworkErrors = "NETWORK_ERRORS", InternalError = "INTERNAL_ERROR",
        InsufficientCloudhsmHsms = "INSUFFICIENT_CLOUDHSM_HSMS", UserLockedOut = "USER_LOCKED_OUT",
        UserNotFound = "USER_NOT_FOUND", UserLoggedIn = "USER_LOGGED_IN", SubnetNotFound = "SUBNET_NOT_FOUND",
        InsufficientFreeAddressesInSubnet = "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET",
        XksProxyAccessDenied = "XKS_PROXY_ACCESS_DENIED", XksProxyNotReachable = "XKS_PROXY_NOT_REACHABLE",
        XksVpcEndpointServiceNotFound = "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND",
        XksProxyInvalidResponse = "XKS_PROXY_INVALID_RESPONSE",
        XksProxyInvalidConfiguration = "XKS_PROXY_INVALID_CONFIGURATION",
        XksVpcEndpointServiceInvalidConfiguration = "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION",
        XksProxyTimedOut = "XKS_PROXY_TIMED_OUT",
        XksProxyInvalidTlsConfiguration = "XKS_PROXY_INVALID_TLS_CONFIGURATION",
    }
}

enumeration! {
    ConnectionStateType {
        Connected = "CONNECTED", Connecting = "CONNECTING", Failed = "FAILED", Disconnected = "DISCONNECTED",
        Disconnecting = "DISCONNECTING",
    }
}

enumeration! {
    CustomKeyStoreType {
        AwsCloudhsm = "AWS_CLOUDHSM", ExternalKeyStore = "EXTERNAL_KEY_STORE",
    }
}

enumeration! {
    CustomerMasterKeySpec {
        Rsa2048 = "RSA_2048", Rsa3072 = "RSA_3072", Rsa4096 = "RSA_4096", EccNistP256 = "ECC_NIST_P256",
        EccNistP384 = "ECC_NIST_P384", EccNistP521 = "ECC_NIST_P521", EccSecgP256K1 = "ECC_SECG_P256K1",
        SymmetricDefault = "SYMMETRIC_DEFAULT", Hmac224 = "HMAC_224", Hmac256 = "HMAC_256", Hmac384 = "HMAC_384",
        Hmac512 = "HMAC_512", Sm2 = "SM2",
    }
}

enumeration! {
    DataKeyPairSpec {
        Rsa2048 = "RSA_2048", Rsa3072 = "RSA_3072", Rsa4096 = "RSA_4096", EccNistP256 = "ECC_NIST_P256",
        EccNistP384 = "ECC_NIST_P384", EccNistP521 = "ECC_NIST_P521", EccSecgP256K1 = "ECC_SECG_P256K1", Sm2 = "SM2",
        EccNistEdwards25519 = "ECC_NIST_EDWARDS25519", MlKem512 = "ML_KEM_512", MlKem768 = "ML_KEM_768",
        MlKem1024 = "ML_KEM_1024",
    }
}

enumeration! {
    DataKeySpec {
        Aes256 = "AES_256", Aes128 = "AES_128",
    }
}

enumeration! {
    DryRunModifierType {
        IgnoreCiphertext = "IGNORE_CIPHERTEXT",
    }
}

enumeration! {
    EncapsulationAlgorithmSpec {
        MlKem = "ML_KEM",
    }
}

enumeration! {
    EncryptionAlgorithmSpec {
        SymmetricDefault = "SYMMETRIC_DEFAULT", RsaesOaepSha1 = "RSAES_OAEP_SHA_1",
        RsaesOaepSha256 = "RSAES_OAEP_SHA_256", Sm2Pke = "SM2PKE",
    }
}

enumeration! {
    ExpirationModelType {
        KeyMaterialExpires = "KEY_MATERIAL_EXPIRES", KeyMaterialDoesNotExpire = "KEY_MATERIAL_DOES_NOT_EXPIRE",
    }
}

enumeration! {
    GrantOperation {
        Decrypt = "Decrypt", Encrypt = "Encrypt", GenerateDataKey = "GenerateDataKey",
        GenerateDataKeyWithoutPlaintext = "GenerateDataKeyWithoutPlaintext", ReEncryptFrom = "ReEncryptFrom",
        ReEncryptTo = "ReEncryptTo", Sign = "Sign", Verify = "Verify", GetPublicKey = "GetPublicKey",
        CreateGrant = "CreateGrant", RetireGrant = "RetireGrant", DescribeKey = "DescribeKey",
        GenerateDataKeyPair = "GenerateDataKeyPair",
        GenerateDataKeyPairWithoutPlaintext = "GenerateDataKeyPairWithoutPlaintext", GenerateMac = "GenerateMac",
        VerifyMac = "VerifyMac", DeriveSharedSecret = "DeriveSharedSecret", Encapsulate = "Encapsulate",
        Decapsulate = "Decapsulate",
    }
}

enumeration! {
    ImportState {
        Imported = "IMPORTED", PendingImport = "PENDING_IMPORT",
    }
}

enumeration! {
    ImportType {
        NewKeyMaterial = "NEW_KEY_MATERIAL", ExistingKeyMaterial = "EXISTING_KEY_MATERIAL",
    }
}

enumeration! {
    IncludeKeyMaterial {
        AllKeyMaterial = "ALL_KEY_MATERIAL", RotationsOnly = "ROTATIONS_ONLY",
    }
}

enumeration! {
    KeyAgreementAlgorithmSpec {
        Ecdh = "ECDH",
    }
}

enumeration! {
    KeyEncryptionMechanism {
        RsaesOaepSha256 = "RSAES_OAEP_SHA_256",
    }
}

enumeration! {
    KeyLastUsageTrackingOperation {
        Decrypt = "Decrypt", DeriveSharedSecret = "DeriveSharedSecret", Encrypt = "Encrypt",
        GenerateDataKey = "GenerateDataKey", GenerateDataKeyPair = "GenerateDataKeyPair",
        GenerateDataKeyPairWithoutPlaintext = "GenerateDataKeyPairWithoutPlaintext",
        GenerateDataKeyWithoutPlaintext = "GenerateDataKeyWithoutPlaintext", GenerateMac = "GenerateMac",
        ReEncrypt = "ReEncrypt", Sign = "Sign", Verify = "Verify", VerifyMac = "VerifyMac", Encapsulate = "Encapsulate",
        Decapsulate = "Decapsulate",
    }
}

enumeration! {
    KeyManagerType {
        Aws = "AWS", Customer = "CUSTOMER",
    }
}

enumeration! {
    KeyMaterialState {
        NonCurrent = "NON_CURRENT", Current = "CURRENT", PendingRotation = "PENDING_ROTATION",
        PendingMultiRegionImportAndRotation = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
    }
}

enumeration! {
    KeySpec {
        Rsa2048 = "RSA_2048", Rsa3072 = "RSA_3072", Rsa4096 = "RSA_4096", EccNistP256 = "ECC_NIST_P256",
        EccNistP384 = "ECC_NIST_P384", EccNistP521 = "ECC_NIST_P521", EccSecgP256K1 = "ECC_SECG_P256K1",
        SymmetricDefault = "SYMMETRIC_DEFAULT", Hmac224 = "HMAC_224", Hmac256 = "HMAC_256", Hmac384 = "HMAC_384",
        Hmac512 = "HMAC_512", Sm2 = "SM2", MlDsa44 = "ML_DSA_44", MlDsa65 = "ML_DSA_65", MlDsa87 = "ML_DSA_87",
        EccNistEdwards25519 = "ECC_NIST_EDWARDS25519", MlKem512 = "ML_KEM_512", MlKem768 = "ML_KEM_768",
        MlKem1024 = "ML_KEM_1024",
    }
}

enumeration! {
    KeyState {
        Creating = "Creating", Enabled = "Enabled", Disabled = "Disabled", PendingDeletion = "PendingDeletion",
        PendingImport = "PendingImport", PendingReplicaDeletion = "PendingReplicaDeletion", Unavailable = "Unavailable",
        Updating = "Updating",
    }
}

enumeration! {
    KeyUsageType {
        SignVerify = "SIGN_VERIFY", EncryptDecrypt = "ENCRYPT_DECRYPT", GenerateVerifyMac = "GENERATE_VERIFY_MAC",
        KeyAgreement = "KEY_AGREEMENT", EncapsulateDecapsulate = "ENCAPSULATE_DECAPSULATE",
    }
}

enumeration! {
    MacAlgorithmSpec {
        HmacSha224 = "HMAC_SHA_224", HmacSha256 = "HMAC_SHA_256", HmacSha384 = "HMAC_SHA_384",
        HmacSha512 = "HMAC_SHA_512",
    }
}

enumeration! {
    MessageType {
        Raw = "RAW", Digest = "DIGEST", ExternalMu = "EXTERNAL_MU",
    }
}

enumeration! {
    MultiRegionKeyType {
        Primary = "PRIMARY", Replica = "REPLICA",
    }
}

enumeration! {
    OriginType {
        AwsKms = "AWS_KMS", External = "EXTERNAL", AwsCloudhsm = "AWS_CLOUDHSM",
        ExternalKeyStore = "EXTERNAL_KEY_STORE",
    }
}

enumeration! {
    ResourceOwnerType {
        SelfValue = "SELF", OtherAccountsViaRam = "OTHER_ACCOUNTS_VIA_RAM",
    }
}

enumeration! {
    RotationType {
        Automatic = "AUTOMATIC", OnDemand = "ON_DEMAND",
    }
}

enumeration! {
    SigningAlgorithmSpec {
        RsassaPssSha256 = "RSASSA_PSS_SHA_256", RsassaPssSha384 = "RSASSA_PSS_SHA_384",
        RsassaPssSha512 = "RSASSA_PSS_SHA_512", RsassaPkcs1V15Sha256 = "RSASSA_PKCS1_V1_5_SHA_256",
        RsassaPkcs1V15Sha384 = "RSASSA_PKCS1_V1_5_SHA_384", RsassaPkcs1V15Sha512 = "RSASSA_PKCS1_V1_5_SHA_512",
        EcdsaSha256 = "ECDSA_SHA_256", EcdsaSha384 = "ECDSA_SHA_384", EcdsaSha512 = "ECDSA_SHA_512", Sm2Dsa = "SM2DSA",
        MlDsaShake256 = "ML_DSA_SHAKE_256", Ed25519Sha512 = "ED25519_SHA_512", Ed25519PhSha512 = "ED25519_PH_SHA_512",
    }
}

enumeration! {
    WrappingKeySpec {
        Rsa2048 = "RSA_2048", Rsa3072 = "RSA_3072", Rsa4096 = "RSA_4096", Sm2 = "SM2",
    }
}

enumeration! {
    XksProxyConnectivityType {
        PublicEndpoint = "PUBLIC_ENDPOINT", VpcEndpointService = "VPC_ENDPOINT_SERVICE",
    }
}
