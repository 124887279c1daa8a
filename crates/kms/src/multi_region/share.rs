//! What a primary key shares with its replicas: its material, and when it rotates.

use trent_engine::Failure;
use trent_types::Region;
use trent_vault::Vault;

use crate::record::{Imported, KeyKind, KeyRecord, Material};

/// Gives a replica what its primary key has.
///
/// Material that is made here is wrapped anew for the replica's Region. Imported material is not: the replica learns
/// its id, and keeps what was imported into it. Source: AWS KMS Developer Guide, "Importing key material into
/// multi-Region keys".
pub(super) fn share(primary: &KeyRecord, replica: &mut KeyRecord, vault: &Vault) -> Result<(), Failure> {
    replica.multi_region.clone_from(&primary.multi_region);
    let (from, to) = (&primary.region, &replica.region);
    match (&primary.kind, &mut replica.kind) {
        (KeyKind::SymmetricEncryption(shared), KeyKind::SymmetricEncryption(own)) => {
            let mut held: Vec<Material> = own.materials.drain(..).chain(own.next.take()).collect();
            let mut counterpart = |material: &Material| {
                let at = held.iter().position(|held| held.id == material.id);
                match at.map(|at| held.swap_remove(at)) {
                    Some(own) => Ok(Material { rotated: material.rotated, ..own }),
                    None => copy(material, from, to, vault),
                }
            };
            let materials: Result<Vec<Material>, Failure> = shared.materials.iter().map(&mut counterpart).collect();
            own.materials = materials?;
            own.next = shared.next.as_ref().map(counterpart).transpose()?;
            own.rotation = shared.rotation;
            own.on_demand_count = shared.on_demand_count;
        }
        (KeyKind::Fixed(shared), KeyKind::Fixed(own)) => {
            if let (Some(material), None) = (&shared.material, &own.material) {
                own.material = Some(copy(material, from, to, vault)?);
            }
        }
        (KeyKind::SymmetricEncryption(_), KeyKind::Fixed(_)) | (KeyKind::Fixed(_), KeyKind::SymmetricEncryption(_)) => {
            return Err(Failure::internal("a replica of another kind than its primary key"));
        }
    }
    Ok(())
}

/// Material of one Region's key for another Region's.
fn copy(material: &Material, from: &Region, to: &Region, vault: &Vault) -> Result<Material, Failure> {
    let (id, rotated) = (material.id, material.rotated);
    if material.imported.is_some() {
        let imported = Some(Imported { description: None, expires: None });
        return Ok(Material { id, token: None, rotated, imported });
    }
    let token = vault.rewrap_token_for(from, material.token()?, to).map_err(Failure::internal)?;
    Ok(Material { id, token: Some(token), rotated, imported: None })
}
